import { expect, it } from 'vitest'
import { readBytes } from './read-bytes.ts'

// Streams need a word that the types of browsers do not know.
const request = (body: ReadableStream): Request =>
  new Request('http://localhost', { method: 'POST', body, duplex: 'half' } as RequestInit)
const streamed = (text: string): Request => request(new Blob([text]).stream())

/** Reads a property of an object whose functions need that object itself. */
const boundTo = (whole: Request) => (_: Request, name: string | symbol) => {
  const value: unknown = Reflect.get(whole, name)
  return typeof value === 'function' ? value.bind(whole) : value
}

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
  ['of before 2025, whose requests have no bytes()', true],
  ['of today', false],
])('a body of a known length is read on platforms %s', async (_, isOld) => {
  const headers = { 'content-length': '4' }
  const given = new Request('http://localhost', { method: 'POST', body: '1234', headers })
  const request = isOld ? new Proxy(given, { has: (_, name) => name !== 'bytes', get: boundTo(given) }) : given
  expect(new TextDecoder().decode(await readBytes(request, 4))).toBe('1234')
})

it('a stream that does not like to be given up does no harm', async () => {
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(1_048_576)),
    cancel: () => Promise.reject(new Error('no')),
  })
  expect(await readBytes(request(body), 4)).toBeUndefined()
})
