import { describe, expect, it } from 'vitest'
import { isLoopback } from './authenticate-request.ts'

const host = (name: string): string => new URL(`http://${name}:4010/`).hostname

describe('the host', () => {
  it.each([
    ...['localhost', 'LOCALHOST', 'aurous.localhost', 'a.b.localhost', '127.0.0.1', '127.255.255.254', '[::1]'],
    ...['127.1', '0x7f.1', '2130706433', '[0:0:0:0:0:0:0:1]'],
  ])('%s is this machine', (name) => expect(isLoopback(host(name))).toBe(true))

  it.each([
    ...['a.example', 'localhost.a.example', 'notlocalhost', '127.0.0.1.a.example', '127.a.example', '128.0.0.1'],
    ...['10.0.0.1', '192.168.0.1', '0.0.0.0', '[::]', '[::2]', '[::ffff:10.0.0.1]', 'local', '127-0-0-1.a.example'],
  ])('%s is another machine', (name) => expect(isLoopback(host(name))).toBe(false))
})
