import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMessages } from './messages.ts'

async function read(...pieces: readonly Uint8Array[]): Promise<string[]> {
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const piece of pieces) controller.enqueue(piece)
      controller.close()
    },
  })
  const found: string[] = []
  for await (const data of readMessages(stream.getReader())) found.push(data)
  return found
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('the data of server-sent events', () => {
  it.each<readonly [title: string, text: string, data: readonly string[]]>([
    ['is the text of each', 'data: a\n\ndata: b\n\n', ['a', 'b']],
    ['is joined where it has lines', 'data: a\ndata: b\n\n', ['a\nb']],
    ['keeps blanks but the first', 'data:  a \n\ndata:b\n\n', [' a ', 'b']],
    ['may be empty', 'data\n\ndata:\n\n', ['', '']],
    ['ends lines in any way', 'data: a\r\n\r\ndata: b\r\rdata: c\n\ndata: d\r\r', ['a', 'b', 'c', 'd']],
    ['is none of comments and other fields', ': ping\nevent: x\nid: 1\ndatabase: y\n\n', []],
    ['is none of an event that is cut off', 'data: a\n\ndata: b\n', ['a']],
    ['is text beyond ASCII', 'data: Düne 🏜\n\n', ['Düne 🏜']],
  ])('%s', async (_, text, data) => expect(await read(bytes(text))).toEqual(data))

  it('is the same however the stream is cut', async () => {
    const text = bytes('data: Düne 🏜\r\n\r\n: x\r\rdata: a\r\ndata: b\n\ndata: c\r\n\r\n')
    const whole = await read(text)
    expect(whole).toEqual(['Düne 🏜', 'a\nb', 'c'])
    const property = fc.asyncProperty(fc.array(fc.nat(text.length)), async (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), text.length]
      const pieces = places.slice(1).map((to, index) => text.slice(places[index], to))
      expect(await read(...pieces)).toEqual(whole)
    })
    await fc.assert(property, { numRuns: 300 })
  })

  it('is found soon in an event of many lines', async () => {
    const [data] = await read(bytes(`${'data: a\n'.repeat(100_000)}\n`))
    expect(data?.length).toBe(199_999)
  })

  it('is found soon in a line of many pieces', async () => {
    const piece = bytes('a'.repeat(1024))
    const [data] = await read(bytes('data: '), ...Array.from({ length: 15_000 }, () => piece), bytes('\n\n'))
    expect(data?.length).toBe(15_360_000)
  })

  const most = `data: ${'a'.repeat(16_777_210)}\n`

  it.each<readonly [where: string, pieces: readonly string[]]>([
    ['one line', Array(18).fill('data: '.padEnd(1_048_576, 'a'))],
    ['many lines', Array(18).fill(`data: ${'a'.repeat(1_048_570)}\n`)],
    ['empty lines, which count one each', [most, 'data\n'.repeat(6)]],
  ])('is refused beyond 16 Mi characters in %s', async (_, pieces) => {
    const all = read(...pieces.map(bytes))
    await expect(all).rejects.toThrow(new RangeError('An event has more than 16777216 characters.'))
  })

  it('may have 16 Mi characters', async () => {
    expect(await read(bytes(`${most}${'data\n'.repeat(5)}\n`))).toEqual([`${'a'.repeat(16_777_210)}${'\n'.repeat(5)}`])
  })

  it('is that of any number of events, which count one by one', async () => {
    const piece = bytes(`data: ${'a'.repeat(1_048_576)}\n\n`)
    expect(await read(...Array.from({ length: 18 }, () => piece))).toHaveLength(18)
  })
})
