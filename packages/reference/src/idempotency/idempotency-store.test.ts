import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Attempt, type BeginResult, createIdempotencyStore } from './idempotency-store.ts'

const NOON = Date.parse('2026-11-20T12:00:00Z')
const DAY = 86_400_000
const FIRST: Attempt = { scope: 'acme', key: 'k', fingerprint: 'one body', at: NOON }

const started = (begun: BeginResult<string>): Extract<BeginResult<string>, { kind: 'new' }> => {
  if (begun.kind !== 'new') throw new Error(`It is a ${begun.kind}.`)
  return begun
}
const NEW = { kind: 'new' }
const REPLAY = { kind: 'replay', reply: 'reply' }
const OTHER_BODY = { kind: 'conflict', reason: 'other-body' }
const IN_FLIGHT = { kind: 'conflict', reason: 'in-flight' }

describe('after a request that', () => {
  it.each<[string, string, Partial<Attempt>, object]>([
    ['runs', 'the same one', {}, IN_FLIGHT],
    ['runs', 'one with another body', { fingerprint: 'other' }, OTHER_BODY],
    ['runs', 'one with another key', { key: 'l' }, NEW],
    ['runs', 'one of another scope', { scope: 'globex' }, NEW],
    ['runs', 'the same one 1 ms before its day is over', { at: NOON + DAY - 1 }, IN_FLIGHT],
    ['runs', 'the same one when its day is over', { at: NOON + DAY }, NEW],
    ['finished', 'the same one', {}, REPLAY],
    ['finished', 'the same one on a clock that went backwards', { at: NOON - DAY }, REPLAY],
    ['finished', 'one with another body', { fingerprint: 'other' }, OTHER_BODY],
    ['finished', 'one with another key', { key: 'l' }, NEW],
    ['finished', 'one of another scope', { scope: 'globex' }, NEW],
    ['finished', 'the same one 1 ms before its day is over', { at: NOON + DAY - 1 }, REPLAY],
    ['finished', 'the same one when its day is over', { at: NOON + DAY }, NEW],
    ['finished', 'one with another body when its day is over', { at: NOON + DAY, fingerprint: 'other' }, NEW],
    ['was abandoned', 'the same one', {}, NEW],
    ['was abandoned', 'one with another body', { fingerprint: 'other' }, NEW],
  ])('%s comes %s', (state, _, next, expected) => {
    const store = createIdempotencyStore<string>()
    const { finish, abandon } = started(store.begin(FIRST))
    if (state === 'finished') finish('reply')
    if (state === 'was abandoned') abandon()
    expect(store.begin({ ...FIRST, ...next })).toMatchObject(expected)
  })
})

it('a scope and a key are told from another scope and key of the same letters', () => {
  const store = createIdempotencyStore<string>()
  store.begin({ ...FIRST, scope: 'a', key: 'b","c' })
  expect(store.begin({ ...FIRST, scope: 'a","b', key: 'c' }).kind).toBe('new')
})

it('a request ends once: what comes after finishing or abandoning changes nothing', () => {
  const store = createIdempotencyStore<string>()
  const first = started(store.begin(FIRST))
  first.finish('reply')
  first.finish('another')
  first.abandon()
  expect(store.begin(FIRST)).toEqual(REPLAY)

  const abandoned = started(store.begin({ ...FIRST, key: 'l' }))
  abandoned.abandon()
  abandoned.finish('late')
  expect(store.begin({ ...FIRST, key: 'l' }).kind).toBe('new')
})

it('a request that ends after its day does not touch its successor', () => {
  const store = createIdempotencyStore<string>()
  const slow = started(store.begin(FIRST))
  const successor = started(store.begin({ ...FIRST, at: NOON + DAY }))
  slow.abandon()
  slow.finish('late')
  expect(store.begin({ ...FIRST, at: NOON + DAY })).toEqual(IN_FLIGHT)
  successor.finish('reply')
  expect(store.begin({ ...FIRST, at: NOON + DAY })).toEqual(REPLAY)
})

it('a key is kept for as long as is said', () => {
  const store = createIdempotencyStore<string>({ keepFor: 1000 })
  started(store.begin(FIRST)).finish('reply')
  expect(store.begin({ ...FIRST, at: NOON + 999 })).toEqual(REPLAY)
  expect(store.begin({ ...FIRST, at: NOON + 1000 }).kind).toBe('new')
})

it('what is over is dropped: a store of a steady stream of keys does not grow', () => {
  const store = createIdempotencyStore<string>({ keepFor: 100 })
  for (let index = 0; index < 10_000; index += 1) {
    const begun = started(store.begin({ ...FIRST, key: String(index), at: NOON + index }))
    if (index % 2 === 0) begun.finish('reply')
    expect(store.size()).toBeLessThanOrEqual(100)
  }
})

it('a key that begins anew on a clock that once went backwards keeps nothing else from being dropped', () => {
  const store = createIdempotencyStore<string>({ keepFor: 100 })
  store.begin({ ...FIRST, key: 'ahead', at: NOON + 50 })
  store.begin({ ...FIRST, key: 'behind', at: NOON })
  store.begin({ ...FIRST, key: 'next', at: NOON + 60 })
  expect(store.begin({ ...FIRST, key: 'behind', at: NOON + 120 }).kind).toBe('new')
  store.begin({ ...FIRST, key: 'last', at: NOON + 170 })
  expect(store.size()).toBe(2)
})

it('agrees with a list of all that ever began', () => {
  type Past = Attempt & { state: 'running' | 'finished' | 'abandoned' }
  const attempts = fc.array(
    fc.record({
      scope: fc.constantFrom('acme', 'globex'),
      key: fc.constantFrom('k', 'l'),
      fingerprint: fc.constantFrom('one', 'other'),
      wait: fc.integer({ min: 0, max: 60 }),
      end: fc.constantFrom<Past['state']>('running', 'finished', 'abandoned'),
    }),
  )
  fc.assert(
    fc.property(attempts, (all) => {
      const store = createIdempotencyStore<string>({ keepFor: 100 })
      const past: Past[] = []
      let at = NOON
      for (const { wait, end, ...asked } of all) {
        at += wait
        const holding = past.findLast(
          (one) => one.scope === asked.scope && one.key === asked.key && one.state !== 'abandoned' && at - one.at < 100,
        )
        const begun = store.begin({ ...asked, at })
        if (holding === undefined) {
          if (end === 'finished') started(begun).finish('reply')
          if (end === 'abandoned') started(begun).abandon()
          past.push({ ...asked, at, state: end })
        } else if (holding.fingerprint !== asked.fingerprint) expect(begun).toEqual(OTHER_BODY)
        else expect(begun).toEqual(holding.state === 'finished' ? REPLAY : IN_FLIGHT)
      }
    }),
  )
})
