import { describe, expect, it } from 'vitest'
import { readOrigin } from './read-origin.ts'

describe('an origin', () => {
  it.each([
    ['http://localhost:3000', 'http://localhost:3000'],
    ['HTTP://LocalHost:3000', 'http://localhost:3000'],
    ['http://localhost:80', 'http://localhost'],
    ['https://localhost:443', 'https://localhost'],
    ['http://0x7f.1:9', 'http://127.0.0.1:9'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['http://[0:0::1]:3000', 'http://[::1]:3000'],
  ])('%s is %s', (given, origin) => {
    expect(readOrigin(given)).toEqual({ origin })
  })

  it.each([
    ...['', 'localhost:3000', '//localhost:3000', 'http:localhost', 'http://', 'http://:3000', 'ws://localhost:3000'],
    ...['http://localhost:3000/', 'http://localhost:3000/hook', 'http://localhost:3000?a', 'http://localhost:3000#a'],
    ...['http://user@localhost:3000', 'http://localhost:3000@evil.example', 'http:\\\\localhost', 'http://a\\b'],
    ...['*', 'http://*', 'http://*:3000', 'http://*.example.com', 'http://localhost:*', 'http://localhost:99999'],
    ...['http://a,http://b', 'http://a http://b', ' http://localhost', 'http://local\thost', 'file:///tmp', 'null'],
  ])('is not %j', (given) => {
    expect(readOrigin(given)).toEqual({ refused: expect.stringContaining(`; received ${JSON.stringify(given)}`) })
  })
})
