import type { Fault } from '@outlay/pricing'
import { describe, expect, it } from 'vitest'
import { readBody } from './read-body.ts'

const MIB = 1_048_576
const JSON_ONE = 'application/json'
const JSON_TYPE = { 'content-type': JSON_ONE }
const BODY = { required: true, mediaTypes: ['application/json'] } as const

const encoder = new TextEncoder()
const post = (body: BodyInit | null, headers: Readonly<Record<string, string>> = JSON_TYPE): Request =>
  new Request('http://localhost/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
const streamOf = (...chunks: readonly Uint8Array<ArrayBuffer>[]): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
const bytes = (text: string) => encoder.encode(text)

const malformed: Fault = {
  fault: 'malformed',
  message: 'The body could not be parsed as JSON. Check that it is one JSON value in UTF-8.',
}
const empty: Fault = { fault: 'empty', message: 'The body is empty. Send one JSON value in UTF-8.' }
const mediaType = (given: string): Fault => ({
  fault: 'media-type',
  message: `The Content-Type must be application/json; received ${given}.`,
})
const tooLarge = (limit: number): Fault => ({
  fault: 'too-large',
  message: `The body must be at most ${limit.toLocaleString('en')} bytes; received more.`,
})

describe('the body of a request', () => {
  it.each<readonly [text: string, value: unknown]>([
    ['{}', {}],
    ['{"width":1024}', { width: 1024 }],
    [' \n\t[1, null]\r\n', [1, null]],
    ['null', null],
    ['"×"', '×'],
    ['0.006955', 0.006955],
    // A byte-order mark may be passed over (RFC 8259, section 8.1).
    ['\ufeff{"a":1}', { a: 1 }],
    ['{"a":1,"a":2}', { a: 2 }],
  ])('%j is read', async (text, value) => {
    expect(await readBody(post(text), BODY)).toEqual({ value, mediaType: JSON_ONE })
    expect(await readBody(post(streamOf(...[...bytes(text)].map((one) => Uint8Array.of(one)))), BODY)).toEqual({
      value,
      mediaType: JSON_ONE,
    })
  })

  it('keeps __proto__ as a field of its own', async () => {
    const read = await readBody(post('{"__proto__":{"width":64}}'), BODY)
    expect('value' in read && Object.keys(read.value as object)).toEqual(['__proto__'])
  })

  it.each<readonly [what: string, body: BodyInit | null, fault: Fault]>([
    ['none', null, empty],
    ['an empty one', '', empty],
    ['an empty stream', streamOf(), empty],
    ['blanks', ' \n\t ', empty],
    ['a byte-order mark alone', '\ufeff', empty],
    ['a part of an object', '{"width": 1024', malformed],
    ['two values', '{} {}', malformed],
    ['a comma too many', '{"a":1,}', malformed],
    ['a comment', '{} // nothing', malformed],
    ['single quotes', "{'a':1}", malformed],
    ['NaN', 'NaN', malformed],
    ['a form', 'width=1024', malformed],
    ['invalid UTF-8', Uint8Array.of(0x22, 0xff, 0x22), malformed],
    ['half a character', bytes('"×"').slice(0, 2), malformed],
    ['an encoded lone surrogate', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22), malformed],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0, 0x7d, 0), malformed],
  ])('that is %s is refused', async (_, body, fault) => {
    expect(await readBody(post(body), BODY)).toEqual({ faults: [fault] })
  })

  it('nested 100,000 deep is read', async () => {
    const read = await readBody(post(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), BODY)
    expect('value' in read && Array.isArray(read.value)).toBe(true)
  })

  it.each([
    ['100,001 values', `[${'0,'.repeat(99_999)}0]`],
    ['values without an end', '['.repeat(200_000)],
  ])('of %s is refused before it is parsed', async (_, body) => {
    const message = 'The body must hold at most 100,000 JSON values; received more.'
    expect(await readBody(post(body), BODY)).toEqual({ faults: [{ fault: 'too-large', message }] })
  })

  it('that is a form is refused before it is parsed when it has more than 1,000 parts', async () => {
    const part = '--X\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'
    const form = {
      ...BODY,
      mediaTypes: ['multipart/form-data'],
      form: { a: { types: ['string'] as const, file: false, list: true } },
    }
    const read = (parts: number): ReturnType<typeof readBody> =>
      readBody(post(`${part.repeat(parts)}--X--\r\n`, { 'content-type': 'multipart/form-data; boundary="X"' }), form)
    expect(await read(1000)).toMatchObject({ value: { a: { length: 1000 } } })
    const message = 'The body must hold at most 1,000 parts of a form; received more.'
    expect(await read(1001)).toEqual({ faults: [{ fault: 'too-large', message }] })
  })

  it.each([
    'application/json',
    'Application/JSON',
    'application/json; charset=utf-8',
    'application/json;charset=UTF-8',
    'application/json ; charset="utf-8"',
    'application/json;',
  ])('of the media type %s is read', async (type) => {
    expect(await readBody(post('{}', { 'content-type': type }), BODY)).toEqual({ value: {}, mediaType: JSON_ONE })
  })

  it.each([
    'text/plain',
    'text/plain;charset=UTF-8',
    'application/x-www-form-urlencoded',
    'application/problem+json',
    'application/jsonp',
    'application/json, application/json',
    'application/json; charset=latin1',
    'application/json; charset=utf-8"',
    'text/json',
    'json',
  ])('of the media type %s is refused', async (type) => {
    const fault = mediaType(`${JSON.stringify(type)}`)
    expect(await readBody(post('{}', { 'content-type': type }), BODY)).toEqual({ faults: [fault] })
  })

  it('without a media type is refused, unless it may be left out and is', async () => {
    const fault = mediaType('none')
    const untyped = (body: string | null) => post(body === null ? null : bytes(body), {})
    expect(await readBody(untyped('{}'), BODY)).toEqual({ faults: [fault] })
    expect(await readBody(untyped('{}'), { ...BODY, required: false })).toEqual({ faults: [fault] })
    expect(await readBody(untyped(null), { ...BODY, required: false })).toEqual({ value: undefined })
    expect(await readBody(post(''), { ...BODY, required: false })).toEqual({ value: undefined })
  })

  it('without a media type and without a byte is empty', async () => {
    const untyped = new Request('http://localhost/', { method: 'POST' })
    expect(await readBody(untyped, BODY)).toEqual({ faults: [expect.objectContaining({ fault: 'empty' })] })
  })

  it.each([
    ['application/vnd.acme+json', { value: { a: 1 }, mediaType: 'application/vnd.acme+json' }],
    ['Application/Vnd.Acme+JSON; charset=utf-8', { value: { a: 1 }, mediaType: 'application/vnd.acme+json' }],
    ['application/json', { faults: [expect.objectContaining({ fault: 'media-type' })] }],
  ])('is read in the media types that the document declares: %s', async (type, then) => {
    const declared = { required: true, mediaTypes: ['application/vnd.acme+json'] }
    expect(await readBody(post('{"a":1}', { 'content-type': type }), declared)).toEqual(then)
  })

  it('shows a long media type cut short', async () => {
    const type = `x/${'y'.repeat(5000)}`
    const fault = mediaType(`"x/${'y'.repeat(98)}"`)
    expect(await readBody(post('{}', { 'content-type': type }), BODY)).toEqual({ faults: [fault] })
  })
})

describe('a large body', () => {
  const sized = (size: number) => bytes('{}'.padEnd(size))

  it.each<readonly [limit: number | undefined, size: number, then: unknown]>([
    [undefined, MIB, { value: {}, mediaType: JSON_ONE }],
    [undefined, MIB + 1, { faults: [tooLarge(MIB)] }],
    [10, 10, { value: {}, mediaType: JSON_ONE }],
    [10, 11, { faults: [tooLarge(10)] }],
    [3 * MIB, 2 * MIB, { value: {}, mediaType: JSON_ONE }],
  ])(
    'with the limit %d and %d bytes, with and without Content-Length, whole and in chunks',
    async (limit, size, then) => {
      const body = limit === undefined ? BODY : { ...BODY, limit }
      const whole = sized(size)
      const chunks = [whole.slice(0, 5), whole.slice(5, size - 1), whole.slice(size - 1)]
      const counted = { ...JSON_TYPE, 'content-length': `${size}` }
      for (const headers of [JSON_TYPE, counted]) {
        expect(await readBody(post(whole, headers), body)).toEqual(then)
        expect(await readBody(post(streamOf(...chunks), headers), body)).toEqual(then)
      }
    },
  )

  it('counts bytes, not characters', async () => {
    expect(await readBody(post('"××××"'), { ...BODY, limit: 10 })).toEqual({ value: '××××', mediaType: JSON_ONE })
    expect(await readBody(post('"××××"'), { ...BODY, limit: 9 })).toEqual({ faults: [tooLarge(9)] })
  })

  it('has both faults where its media type is wrong, too', async () => {
    const faults = [mediaType('"text/plain"'), tooLarge(10)]
    const plain = { 'content-type': 'text/plain' }
    expect(await readBody(post(sized(11), plain), { ...BODY, limit: 10 })).toEqual({ faults })
  })

  /** So many bytes in chunks of 64 KiB, counted, that know when nobody wants more. */
  function long(size: number) {
    const seen = { pulled: 0, cancelled: false }
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (controller) => {
        seen.pulled += 1
        if (seen.pulled > size / 65_536) return controller.close()
        controller.enqueue(new Uint8Array(65_536).fill(0x20))
      },
      cancel: () => {
        seen.cancelled = true
      },
    })
    return { seen, stream }
  }

  it.each([
    ['without its length', {}],
    ['that says so', { 'content-length': `${8 * MIB}` }],
  ])('%s is read to its end and thrown away', async (_, length) => {
    const { seen, stream } = long(8 * MIB)
    expect(await readBody(post(stream, { ...JSON_TYPE, ...length }), BODY)).toEqual({ faults: [tooLarge(MIB)] })
    expect([seen.pulled, seen.cancelled]).toEqual([129, false])
  })

  it('is cut off after 64 MiB', async () => {
    const { seen, stream } = long(80 * MIB)
    expect(await readBody(post(stream), BODY)).toEqual({ faults: [tooLarge(MIB)] })
    expect(seen.cancelled).toBe(true)
    // The chunk that goes over 64 MiB is the 1025th; a stream keeps one or two ahead.
    expect(seen.pulled).toBeLessThan(1030)
  })
})

describe('a body that breaks off', () => {
  it.each([JSON_TYPE, { ...JSON_TYPE, 'content-length': '2' }])('is no fault of its JSON: %j', async (headers) => {
    const stream = new ReadableStream({
      pull: (controller) => controller.error(new Error('The connection is gone.')),
    })
    await expect(readBody(post(stream, headers), BODY)).rejects.toThrow('The connection is gone.')
  })
})
