import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkHead } from './request-head.ts'

function received(target: string, hosts: readonly string[]): IncomingMessage {
  const incoming = new IncomingMessage(new Socket())
  incoming.httpVersion = '1.1'
  incoming.url = target
  const [host] = hosts
  if (host !== undefined) incoming.headers.host = host
  incoming.rawHeaders = ['Accept', '*/*', ...hosts.flatMap((one, index) => [index === 0 ? 'HOST' : 'host', one])]
  return incoming
}

describe('the head of a request', () => {
  it.each<readonly [target: string, hosts: readonly string[], sentence: string | undefined]>([
    ['/a?b=c', ['localhost:4010'], undefined],
    ['*', ['localhost'], undefined],
    ['/a', ['localhost', 'localhost'], 'The header Host must be sent once; received 2.'],
    ['/a', [], 'The header Host is missing; HTTP/1.1 requires it.'],
    ['/a', ['a b'], 'The host must be a name or an address, with a port or without one; received another text.'],
    ['/a', ['[::1]:4010'], undefined],
    ['a', ['localhost'], 'The request target must be a path that begins with a slash.'],
    ['/a\\b', ['localhost'], 'The request target must be a path without backslashes.'],
    ['/a?b=\\', ['localhost'], undefined],
  ])('%s from %j is refused with %j', (target, hosts, sentence) => {
    // Again, as a host that was valid once is remembered.
    for (let turn = 0; turn < 2; turn += 1) expect(checkHead(received(target, hosts))?.message).toBe(sentence)
  })

  it('names its path and its host where its target is a whole URL', () => {
    const incoming = received('http://mock.test:80/a?b', ['localhost'])
    expect(checkHead(incoming)).toBeUndefined()
    expect([incoming.url, incoming.headers.host]).toEqual(['/a?b', 'mock.test:80'])
  })

  it('is valid for every path that the URL parser takes, and no other', () => {
    const path = fc.string({
      unit: fc.constantFrom('a', 'Z', '0', '.', '/', '-', '_', '~', '?', '=', '&', '%', ' ', 'é'),
    })
    fc.assert(
      fc.property(path, (text) => {
        const isValid = URL.canParse(`http://localhost/${text}`)
        expect(checkHead(received(`/${text}`, ['localhost'])) === undefined).toBe(isValid)
      }),
    )
  })
})
