import { expect, it } from 'vitest'
import { readBytes } from './read-bytes.ts'

// Streams need a word that the types of browsers do not know.
const request = (body: ReadableStream): Request =>
  new Request('http://localhost', { method: 'POST', body, duplex: 'half' } as RequestInit)
const streamed = (text: string): Request => request(new Blob([text]).stream())

const encoder = new TextEncoder()

/** A prototype as that of @hono/node-server 2.1.8, whose requests cannot tell their bytes. */
const broken = (request: Request): object =>
  Object.create(Object.getPrototypeOf(request) as object, {
    bytes: { value: () => Promise.reject(new TypeError('#state')) },
  })

it.each([
  ['a text within the limit', streamed('1234'), 4],
  ['no body', new Request('http://localhost'), 0],
])('%s is read', async (_, given, size) => {
  expect((await readBytes(given, 4))?.byteLength).toBe(size)
})

it('a body over the limit is given up, also while a clone of the request is unread', async () => {
  const given = streamed('12345')
  const clone = given.clone()
  expect(await readBytes(given, 4)).toBeUndefined()
  expect(await clone.text()).toBe('12345')
})

it.each([
  [
    'by the bytes that are its own',
    '5678',
    (own: Request) => Object.assign(own, { bytes: async () => encoder.encode('5678') }),
  ],
  ['where those that it inherits throw', '1234', (own: Request) => Object.setPrototypeOf(own, broken(own)) as Request],
])('a body of a known length is read %s', async (_, text, change) => {
  const given = new Request('http://localhost', { method: 'POST', body: '1234', headers: { 'content-length': '4' } })
  expect(new TextDecoder().decode(await readBytes(change(given), 4))).toBe(text)
})

it('a stream that does not like to be given up does no harm', async () => {
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(1_048_576)),
    cancel: () => Promise.reject(new Error('no')),
  })
  expect(await readBytes(request(body), 4)).toBeUndefined()
})
