import { expect, it } from 'vitest'
import { createReference } from '../src/create-reference.ts'
import { aurous } from '../src/generated/aurous.gen.ts'
import type { RefusedRequest } from '../src/options.ts'

const KEY = `al_live_${'a'.repeat(64)}`

it('a key in the path of no vendor is not told back', async () => {
  const told: RefusedRequest[] = []
  const reference = createReference({ vendors: [aurous], now: () => 0, onRefusal: (one) => told.push(one) })
  const reply = await reference(new Request(`http://localhost/nobody/${KEY}`))
  expect(await reply.json()).toMatchObject({ message: expect.stringContaining('No vendor is served at /nobody/***.') })
  expect(JSON.stringify(told)).not.toContain(KEY)
})

it("a world that does not open is the vendor's 500, and is opened anew for the next request", async () => {
  let tries = 0
  const open: typeof aurous.behaviour.open = (vendor, environment) => {
    tries += 1
    if (tries === 1) throw new Error('no world today')
    return aurous.behaviour.open?.(vendor, environment) ?? expect.unreachable()
  }
  const behaviour = { ...aurous.behaviour, open }
  const told: RefusedRequest[] = []
  const now = (): number => Date.parse('2026-11-20T00:00:00Z')
  const reference = createReference({ vendors: [{ ...aurous, behaviour }], now, onRefusal: (one) => told.push(one) })
  const ask = async (): Promise<number> =>
    (await reference(new Request('http://localhost/aurous/v1/balance', { headers: { 'X-Api-Key': KEY } }))).status
  expect([await ask(), await ask()]).toEqual([500, 200])
  expect(told).toMatchObject([{ status: 500, code: 'internal_error', cause: { message: 'no world today' } }])
})
