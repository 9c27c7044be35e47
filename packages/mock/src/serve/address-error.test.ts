import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { xRouter } from '@outlay/reference/x-router'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AddressError, addressError } from './address-error.ts'
import { serve } from './serve.ts'

const taken = createServer()
const now = (): number => 0

beforeAll(async () => {
  taken.listen(0, '127.0.0.1')
  await once(taken, 'listening')
})
afterAll(() => void taken.close())

function failed(port: number, hostname: string): Promise<unknown> {
  return serve({ vendors: [xRouter], port, hostname, now }).then(
    ({ close }) => close(),
    (error: unknown) => error,
  )
}

describe('a server', () => {
  it('cannot take a port that is in use', async () => {
    const { port } = taken.address() as AddressInfo
    const error = await failed(port, '127.0.0.1')
    expect(error).toBeInstanceOf(AddressError)
    expect(error).toMatchObject({
      name: 'AddressError',
      code: 'EADDRINUSE',
      message: `The port ${port} on 127.0.0.1 is in use; end what listens there, or choose another one (0 takes any that is free).`,
    })
  })

  it('cannot take an address of another machine', async () => {
    const message = 'The address 192.0.2.1 is not one of this machine; 127.0.0.1 and 0.0.0.0 always are.'
    expect(await failed(0, '192.0.2.1')).toMatchObject({ name: 'AddressError', message })
  })

  it('cannot take a host without an address', async () => {
    const message = 'The host nowhere.invalid has no address; 127.0.0.1 always works.'
    expect(await failed(0, 'nowhere.invalid')).toMatchObject({ name: 'AddressError', message })
  })
})

describe('an address error', () => {
  const where = { hostname: 'a.example', port: 80 }

  it.each([
    ['EACCES', 'Listening on a.example:80 is not permitted; ports below 1024 need rights that this process lacks.'],
    ['EAI_AGAIN', 'The host a.example has no address; 127.0.0.1 always works.'],
    ['EMFILE', 'Listening on a.example:80 failed: listen EMFILE.'],
  ])('tells %s in one sentence', (code, message) => {
    expect(addressError(Object.assign(new Error(`listen ${code}`), { code }), where)).toMatchObject({ code, message })
  })
})
