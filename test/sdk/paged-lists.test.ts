import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { fixtureVendor } from '../fixtures/fixture-vendor.ts'
import { all } from './all.ts'

// Bookshelf is invented: it pages in every way that `x-list` knows.
type List = AsyncIterable<unknown> & { readonly pages: () => AsyncIterable<unknown> }
type Listing = (options: object) => List

let lists: Readonly<Record<string, Listing>>
let createClient: (options: object) => unknown

beforeAll(async () => {
  const bookshelf = await fixtureVendor('bookshelf')
  lists = (await bookshelf.load('sdk', 'bookshelf/lists')) as typeof lists
  const sdk = await bookshelf.load('sdk', 'bookshelf')
  createClient = sdk['createClient'] as typeof createClient
})

/** A server of `count` things in pages of `size`, which are asked for in one way. */
interface Paged {
  readonly id: string
  readonly way: (asked: URLSearchParams, things: readonly string[], size: number) => unknown
  /** How many pages are asked for. */
  readonly pages: (count: number, size: number) => number
  readonly entry: (thing: string) => unknown
}

const object = (id: string) => ({ id })
const text = (thing: string) => thing
const full = (count: number, size: number) => Math.max(1, Math.ceil(count / size))
const andEmpty = (count: number, size: number) => Math.ceil(count / size) + 1

const PAGED: readonly Paged[] = [
  {
    id: 'listBooks',
    way: (asked, things, size) => {
      const from = Number(asked.get('cursor')?.slice(1) ?? 0)
      const next = from + size < things.length ? `c${from + size}` : null
      return { found: { books: things.slice(from, from + size).map(object), next } }
    },
    pages: full,
    entry: object,
  },
  {
    id: 'listReaders',
    way: (asked, things, size) => {
      const from = things.indexOf(asked.get('starting_after') ?? '') + 1
      return { data: things.slice(from, from + size).map(object), has_more: from + size < things.length }
    },
    pages: full,
    entry: object,
  },
  {
    id: 'listShelves',
    way: (asked, things, size) => {
      const from = things.indexOf(asked.get('after') ?? '') + 1
      return things.slice(from, from + size)
    },
    pages: andEmpty,
    entry: text,
  },
  {
    id: 'listLoans',
    way: (asked, things, size) => {
      const from = Number(asked.get('page') ?? 0) * size
      return { loans: things.slice(from, from + size).map(object) }
    },
    pages: andEmpty,
    entry: object,
  },
  {
    id: 'listFines',
    way: (asked, things, size) => {
      const from = (Number(asked.get('page') ?? 1) - 1) * size
      return { fines: things.slice(from, from + size).map(object), more: from + size < things.length }
    },
    pages: full,
    entry: object,
  },
]

/** A client of a server that answers with these bodies, and what it was asked. */
function served(answer: (asked: URLSearchParams, count: number) => unknown) {
  const asked: URLSearchParams[] = []
  const fetch = async (request: Request): Promise<Response> => {
    const { searchParams } = new URL(request.url)
    asked.push(searchParams)
    // A list without end fails, and does not hang.
    if (asked.length > 200) return new Response('', { status: 418 })
    const found = answer(searchParams, asked.length)
    return found instanceof Response ? found : Response.json(found)
  }
  return { client: createClient({ fetch }), asked }
}

const listed = (id: string, options: object): List => (lists[id] as Listing)(options)

describe('a list in pages', () => {
  it.each(PAGED.map((one) => [one.id, one] as const))(
    '%s has all entries in their order, and asks for no page too many',
    async (id, { way, pages, entry }) => {
      const things = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 60 })
      await fc.assert(
        fc.asyncProperty(things, fc.integer({ min: 1, max: 13 }), async (some, size) => {
          const { client, asked } = served((query) => way(query, some, size))
          expect(await all(listed(id, { client, query: { limit: size } }))).toEqual(some.map(entry))
          expect(asked).toHaveLength(pages(some.length, size))
          expect(asked.every((query) => query.get('limit') === String(size))).toBe(true)
        }),
        { numRuns: 200 },
      )
    },
  )

  it('of one page is asked for once', async () => {
    const { client, asked } = served(() => ['attic', 'cellar'])
    expect(await all(listed('listRooms', { client }))).toEqual(['attic', 'cellar'])
    expect(asked).toHaveLength(1)
  })

  it('begins at the page that the query names', async () => {
    const { client, asked } = served((query) => ({
      loans: query.get('page') === '4' ? [] : [{ id: query.get('page') }],
    }))
    expect(await all(listed('listLoans', { client, query: { page: 3 } }))).toEqual([{ id: '3' }])
    expect(asked.map((query) => query.get('page'))).toEqual(['3', '4'])
  })

  it('gives its pages as they came', async () => {
    const { client } = served((_, count) => ({ data: [{ id: `${count}` }], has_more: count < 2 }))
    const pages = [
      { data: [{ id: '1' }], has_more: true },
      { data: [{ id: '2' }], has_more: false },
    ]
    expect(await all(listed('listReaders', { client }).pages())).toEqual(pages)
  })

  it('asks for nothing before it is gone through, and from the start each time', async () => {
    const { client, asked } = served(() => ['attic'])
    const targets = listed('listRooms', { client })
    expect(asked).toHaveLength(0)
    expect([await all(targets), await all(targets)]).toEqual([['attic'], ['attic']])
    expect(asked).toHaveLength(2)
  })

  it('asks for no page after a loop that was left', async () => {
    const { client, asked } = served((_, count) => ({ found: { books: [{ id: 'a' }, { id: 'b' }], next: `${count}` } }))
    let seen = 0
    for await (const _ of listed('listBooks', { client })) if (++seen === 3) break
    expect([seen, asked.length]).toEqual([3, 2])
  })

  it('may have an empty page before the last', async () => {
    const { client } = served((_, count) => {
      return count === 2 ? { found: { books: [{ id: 'a' }] } } : { found: { books: [], next: 'b' } }
    })
    expect(await all(listed('listBooks', { client }))).toEqual([{ id: 'a' }])
  })
})

describe('a list that ends early', () => {
  it('ends at once when its signal is aborted between two entries', async () => {
    const { client, asked } = served((_, count) => ({ found: { books: [{ id: 'a' }, { id: 'b' }], next: `${count}` } }))
    const { signal, abort } = abortable()
    const seen: unknown[] = []
    const ended = (async () => {
      for await (const one of listed('listBooks', { client, signal })) {
        seen.push(one)
        abort()
      }
    })()
    await expect(ended).rejects.toMatchObject({
      name: 'AbortError',
      cause: 'enough',
      request: { operation: 'listBooks' },
    })
    expect([seen, asked.length]).toEqual([[{ id: 'a' }], 1])
  })

  it('ends at once when its signal is aborted during a page', async () => {
    const { signal, abort } = abortable()
    const client = createClient({
      fetch: () => {
        queueMicrotask(abort)
        return new Promise(() => {})
      },
    })
    await expect(all(listed('listBooks', { client, signal }))).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('has the error of the page that is refused, and what came before it', async () => {
    const refused = { code: 'NO', message: 'No.' }
    const { client } = served((_, count) => {
      return count === 2 ? Response.json(refused, { status: 400 }) : { found: { books: [{ id: 'a' }], next: 'b' } }
    })
    const seen: unknown[] = []
    const read = async () => {
      for await (const one of listed('listBooks', { client })) seen.push(one)
    }
    await expect(read()).rejects.toMatchObject({ name: 'NoError', status: 400, body: refused })
    expect(seen).toEqual([{ id: 'a' }])
  })

  it('sends a page again that fails for a while', async () => {
    const { client, asked } = served((_, count) => {
      if (count === 1) return new Response('', { status: 503, headers: { 'retry-after': '0' } })
      return { found: { books: [{ id: 'a' }] } }
    })
    expect(await all(listed('listBooks', { client }))).toEqual([{ id: 'a' }])
    expect(asked).toHaveLength(2)
  })
})

describe('a list that the server breaks', () => {
  const book = { id: 'a' }
  it.each<readonly [what: string, id: string, answers: readonly unknown[], problem: string]>([
    [
      'a cursor twice',
      'listBooks',
      [{ found: { books: [book], next: 'b' } }],
      'it leads to a page that was read before: cursor="b"',
    ],
    [
      'two cursors in turn',
      'listBooks',
      ['b', 'c'].map((next) => ({ found: { books: [book], next } })),
      'it leads to a page that was read before: cursor="b"',
    ],
    [
      'the same last entry twice',
      'listReaders',
      [{ data: [book], has_more: true }],
      'it leads to a page that was read before: starting_after="a"',
    ],
    [
      'the same numbered page twice',
      'listLoans',
      [{ loans: [book] }],
      'it leads to a page that was read before: page=2',
    ],
    [
      'empty pages without end',
      'listFines',
      [{ fines: [], more: true }],
      'it leads to a page that was read before: page=3',
    ],
    [
      'more after an empty page',
      'listReaders',
      [{ data: [], has_more: true }],
      '`/id` of the last entry must be a string or number that names the next page; received undefined',
    ],
    [
      'a last entry without its id',
      'listReaders',
      [{ data: [{}], has_more: true }],
      '`/id` of the last entry must be a string or number that names the next page; received undefined',
    ],
    [
      'a cursor that is not a text',
      'listBooks',
      [{ found: { books: [], next: {} } }],
      '`/found/next` of the body must be a string or number that names the next page; received object',
    ],
    ['no list', 'listBooks', [{ found: null }], 'the body has no list at /found/books'],
  ])('by %s is an error', async (_, id, answers, problem) => {
    const { client, asked } = served((_query, count) => answers[(count - 1) % answers.length])
    const error = await all(listed(id, { client })).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ name: 'UnexpectedResponseError', problem, status: 200, attempts: 1 })
    expect((error as Error).message).toContain(`${id}: GET https://bookshelf.example/v1/`)
    expect(asked.length).toBeLessThanOrEqual(4)
  })
})

function abortable() {
  const ending = new AbortController()
  return { signal: ending.signal, abort: () => ending.abort('enough') }
}
