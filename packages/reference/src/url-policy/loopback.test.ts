import { describe, expect, it } from 'vitest'
import { loopbackAddressOf } from './check-url.ts'
import { readUrl } from './read-url.ts'

const loopback = (text: string): string | undefined => {
  const read = readUrl(text)
  return 'refused' in read ? read.refused : loopbackAddressOf(read)
}

describe('the loopback address', () => {
  it.each([
    ['http://localhost:8080/hook', '127.0.0.1'],
    ['https://LOCALHOST', '127.0.0.1'],
    ['http://127.0.0.1:1', '127.0.0.1'],
    ['http://127.255.0.9:65535', '127.255.0.9'],
    ['http://[::1]:8080', '::1'],
    ['http://[0:0::0001]', '::1'],
  ])('of %s is %s', (text, then) => {
    expect(loopback(text)).toBe(then)
  })

  it.each([
    ...['http://app.localhost', 'http://10.0.0.1', 'http://0.0.0.0', 'http://128.0.0.1', 'http://126.255.255.255'],
    ...['http://[::]', 'http://[::2]', 'http://[::ffff:127.0.0.1]', 'http://[::127.0.0.1]', 'http://example.com'],
  ])('of %s is none', (text) => {
    expect(loopback(text)).toBeUndefined()
  })
})
