import { describe, expect, it } from 'vitest'
import { withIdempotencyKey } from '../../src/aurous/idempotency.ts'
import type { AurousCall, AurousSession } from '../../src/aurous/session.ts'
import type { Outcome } from '../../src/behaviour/behaviour.ts'
import { createIdempotencyStore } from '../../src/idempotency/idempotency-store.ts'

// No create takes long enough here for another request to come between, so that the work is in the test's own hands.
const replies: AurousSession['replies'] = createIdempotencyStore()
const session = { replies, now: () => 0 } as unknown as AurousSession
const received = new Request('http://localhost/aurous/v1/images', { method: 'POST' })
function call(key: string, team = 'team_acme'): AurousCall<unknown> {
  const request = { header: { 'Idempotency-Key': key }, body: { prompt: 'a dune' }, files: {} }
  return { operation: {}, request, received, auth: { team: { id: team } } } as unknown as AurousCall<unknown>
}
const done: Outcome = { status: 202, body: { id: 'img_1' } }

describe('a request with an idempotency key', () => {
  it('is in flight until it is answered, then replayed', async () => {
    const { promise, resolve } = Promise.withResolvers<Outcome>()
    const begun = Promise.withResolvers<void>()
    const first = withIdempotencyKey(session, call('a'), () => {
      begun.resolve()
      return promise
    })
    // Whose fingerprint is ready first is chance.
    await begun.promise
    const second = await withIdempotencyKey(session, call('a'), async () => done)
    expect(second).toMatchObject({
      faults: [{ fault: 'conflict', keyword: 'in-flight', message: expect.stringContaining('still in progress') }],
    })
    expect(await withIdempotencyKey(session, call('a', 'team_globex'), async () => done)).toEqual(done)
    resolve(done)
    expect(await first).toEqual(done)
    const replayed = { ...done, headers: { 'Aurous-Idempotent-Replayed': 'true' } }
    expect(await withIdempotencyKey(session, call('a'), async () => ({ faults: [] }))).toEqual(replayed)
  })

  it('is free again when its work refuses', async () => {
    const refused: Outcome = { faults: [{ fault: 'insufficient-balance', message: 'x' }] }
    expect(await withIdempotencyKey(session, call('b'), async () => refused)).toEqual(refused)
    expect(await withIdempotencyKey(session, call('b'), async () => done)).toEqual(done)
  })

  it('is free again when its work throws', async () => {
    const failing = withIdempotencyKey(session, call('c'), async () => {
      throw new Error('no chance left')
    })
    await expect(failing).rejects.toThrow('no chance left')
    expect(await withIdempotencyKey(session, call('c'), async () => done)).toEqual(done)
  })
})
