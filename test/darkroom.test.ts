import { holdToContract } from '@outlay/contract'
import { serve } from '@outlay/mock/serve'
import { createReference, type Reference } from '@outlay/reference'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type LooseVendor, looseVendor } from './loose-vendor.ts'

// Darkroom is invented: dry runs beside real ones, bodies as JSON and as forms, streams, several labs for one film.
const NOW = Date.parse('2026-11-20T00:00:00Z')
const BASE = 'http://localhost/darkroom'

let darkroom: LooseVendor
beforeAll(async () => {
  darkroom = await looseVendor('darkroom/openapi', 'darkroom', 'darkroom')
})

let reference: Reference
beforeEach(() => {
  reference = createReference({ vendors: [darkroom.vendor], now: () => NOW })
})

const COST = { estimated: true, cost: '0.50', lab: 'north' }

describe('a dry run', () => {
  it.each([
    ['dryRun=true', 200, COST],
    ['dryRun=false', 200, { pictures: ['picture-1'], lab: 'north' }],
    ['', 200, { pictures: ['picture-1'], lab: 'north' }],
  ])('is answered by the document where the query is %j', async (query, status, body) => {
    expect(await asked(`/pictures?${query}`, { film: 'silver' })).toEqual([status, body])
  })

  it.each(['1', 'yes', 'TRUE', ''])('is no dryRun=%s', async (text) => {
    const [status, body] = await asked(`/pictures?dryRun=${text}`, { film: 'silver' })
    expect([status, body]).toEqual([400, { code: 'BAD', message: expect.stringContaining(`dryRun is "${text}"`) }])
  })

  it('can have another status than the real one', async () => {
    expect(await asked('/clips?dryRun=true', { seconds: 6 })).toEqual([200, { ...COST, cost: '2.50' }])
    expect(await asked('/clips', { seconds: 6 })).toEqual([202, { clip: 'clip-1' }])
  })

  it.each(['', '?dryRun=true'])('is refused as the real one is, %s', async (query) => {
    const message = '`seconds` must be an integer of at least 1; received 0.'
    expect(await asked(`/clips${query}`, { seconds: 0 })).toEqual([400, { code: 'BAD', message }])
  })

  it('takes the lab that the state names, else the first', async () => {
    const south = { ...COST, cost: '0.60', lab: 'south' }
    expect(await asked('/pictures?dryRun=true', { film: 'silver' }, { 'x-lab': 'south' })).toEqual([200, south])
    expect(await asked('/pictures?dryRun=true', { film: 'silver' })).toEqual([200, COST])
  })
})

describe('a film that is unknown', () => {
  it('is refused with the nearest one', async () => {
    const message = 'There is no film silvr. Did you mean silver?'
    expect(await asked('/pictures?dryRun=true', { film: 'silvr' })).toEqual([404, { code: 'UNKNOWN', message }])
  })
})

describe('fields that the document does not know', () => {
  it.each([
    [{ film: 'silver', n: 1 }, []],
    [{ film: 'silver', grain: 'fine', paper: null }, ['unknown fields: grain, paper']],
    // refused for n, so that nothing passes through
    [{ film: 'silver', grain: 'fine', n: 0 }, []],
  ])('are told of %j', async (body, notes) => {
    const told: string[] = []
    reference = createReference({ vendors: [darkroom.vendor], now: () => NOW, onNote: (note) => told.push(note) })
    await asked('/pictures?dryRun=true', body)
    expect(told).toEqual(notes)
  })

  it('are in the log line of the mock', async () => {
    const lines: string[] = []
    const options = { vendors: [darkroom.vendor], port: 0, now: () => NOW, log: (line: string) => lines.push(line) }
    const { url, close } = await serve(options)
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ film: 'silver', 'gr\nain': 1 })
    await fetch(`${url}/darkroom/pictures`, { method: 'POST', headers, body })
    await close()
    expect(lines).toEqual([
      expect.stringMatching(/^POST \/darkroom\/pictures 200 [\d.]+ ms \(unknown fields: gr ain\)$/),
    ])
  })
})

describe('tokens', () => {
  const talk = { messages: [{ role: 'user', content: 'hello' }] }

  it('are counted by the tokenizer of the document where no counter is passed in', async () => {
    // 3 + 1 + 1 + 3 tokens at 0.25
    expect(await asked('/talks?dryRun=true', talk)).toEqual([200, { ...COST, cost: '2.00' }])
  })

  it('are counted by what is passed in', async () => {
    reference = createReference({ vendors: [darkroom.vendor], now: () => NOW, tokens: () => 100 })
    expect(await asked('/talks?dryRun=true', talk)).toEqual([200, { ...COST, cost: '25.00' }])
  })
})

describe('a body in several media types', () => {
  it.each([
    ['negative', ['a.png'], 1],
    ['negative[]', ['a.png', 'b.png'], 3],
  ])('is read as a form with %s', async (field, files, n) => {
    const form = new FormData()
    form.set('film', 'silver')
    form.set('n', String(n))
    for (const name of files) form.append(field, new File(['x'], name))
    const reply = await reference(new Request(`${BASE}/pictures?dryRun=true`, { method: 'POST', body: form }))
    // n × 0.5
    expect(await reply.json()).toEqual({ ...COST, cost: (n * 0.5).toFixed(2) })
  })

  it('is held against the schema of its own media type', async () => {
    const form = new FormData()
    form.set('film', 'silver')
    form.set('n', '5')
    const refused = await reference(new Request(`${BASE}/pictures`, { method: 'POST', body: form }))
    expect(await refused.json()).toMatchObject({ message: expect.stringContaining('from 1 to 4') })
    expect(await asked('/pictures?dryRun=true', { film: 'silver', n: 5 })).toEqual([200, { ...COST, cost: '2.50' }])
  })
})

describe('the contract of Darkroom', () => {
  it('is kept by the reference, in every case', async () => {
    const results = await held(reference)
    expect(results).toEqual([])
  })

  it.each([
    ['the real answer to a dry run', /dryRun=true/, { pictures: [], lab: 'north' }, 'estimated'],
    ['the price for a real run', /pictures$/, COST, 'pictures'],
  ])('is broken by %s', async (_, where, body, field) => {
    const lying: Reference = async (request) => (where.test(request.url) ? Response.json(body) : reference(request))
    expect((await held(lying)).join('\n')).toContain(`${field} is missing`)
  })

  it('is broken by an event that does not fit', async () => {
    const lying: Reference = async () =>
      new Response('data: {"text":1}\n\ndata: {\n\ndata: [DONE]\n\n', {
        headers: { 'content-type': 'text/event-stream' },
      })
    expect(await held(lying, 'talk 200 hello')).toEqual([
      'body: The event 1: `text` must be a string; received 1.',
      'body: The event 2 is "{", which is no JSON.',
    ])
  })
})

async function held(fetch: Reference, only?: string): Promise<string[]> {
  const { default: vendor } = await darkroom.load('contract', 'darkroom')
  const results = await holdToContract({
    vendor: vendor as never,
    baseUrl: BASE,
    fetch,
    now: () => NOW,
    tokens: () => 8,
    ...(only !== undefined && { only: ({ title }) => title === only }),
  })
  expect(results.length).toBeGreaterThan(0)
  return results.flatMap((one) =>
    one.verdict === 'broken' ? one.violations.map(({ rule, message }) => `${rule}: ${message}`) : [],
  )
}

async function asked(path: string, body: unknown, headers: Record<string, string> = {}): Promise<[number, unknown]> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  }
  const reply = await reference(new Request(BASE + path, init))
  return [reply.status, await reply.json()]
}
