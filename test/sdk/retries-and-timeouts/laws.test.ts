import { createClient, generateImages, type Hooks } from '@outlay/sdk/lumenfall'
import fc from 'fast-check'
import { beforeEach, expect, it, vi } from 'vitest'
import { type Course, courseOf, type Ending, foretold, type Story } from './expected-outcome.ts'
import { outcomeOf, type Step, scripted } from './scripted-server.ts'

const START = Date.parse('2026-11-20T12:00:00Z')
const EVER = Number.POSITIVE_INFINITY

beforeEach(() => {
  vi.useFakeTimers({ now: START })
})

// Whatever a server does takes hundreds of milliseconds, and so do the waits; each time-out adds one, of which there are
// at most five, and the ends are at 50 and 77: no two events meet.
const hundreds = (most: number) => fc.integer({ min: 0, max: most }).map((count) => count * 100)
const mostly = <Value>(usual: fc.Arbitrary<Value>, rare: Value) =>
  fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: fc.constant(rare) })

const course: fc.Arbitrary<Course> = fc.record({
  auth: fc.constantFrom(0, 0, 0, 200, 1300),
  head: mostly(hundreds(30), EVER),
  tail: mostly(fc.oneof(fc.constant(0), hundreds(20)), EVER),
  ends: fc.constantFrom('data', 'passing', 'passing', 'passing', 'broken', 'broken', 'final', 'odd'),
  // Not 0: a timer of no time takes one millisecond, or none.
  retryAfter: fc.constantFrom(undefined, undefined, 1, 3, 20, 120, 121, 300),
})

const story: fc.Arbitrary<Story> = fc.record({
  courses: fc.array(course, { minLength: 1, maxLength: 5 }),
  isSafe: mostly(fc.constant(true), false),
  retry: fc.integer({ min: 0, max: 4 }),
  timeout: mostly(
    hundreds(40).map((time) => time + 101),
    EVER,
  ),
  totalTimeout: fc.oneof(
    hundreds(60).map((time) => time + 50),
    hundreds(3000).map((time) => time + 50),
    fc.constant(EVER),
  ),
  abort: fc.oneof(
    fc.constant(EVER),
    hundreds(80).map((time) => time + 77),
    hundreds(1500).map((time) => time + 77),
  ),
  chance: fc.constantFrom(0, 0.4, 0.8),
})

const STATUSES = { data: 200, odd: 200, broken: 200, passing: 503, final: 402 } as const

function stepOf({ head, tail, ends, retryAfter }: Course, heeds: boolean): Step {
  const headers = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }
  const breaks = { breaks: new TypeError('terminated') }
  const body = ends === 'odd' ? '<p>Sign in' : '{}'
  return { head, tail, body, heeds, headers, status: STATUSES[ends], ...(ends === 'broken' && breaks) }
}

const later = <Value>(milliseconds: number, value: Value): Value | Promise<Value> =>
  milliseconds === 0 ? value : new Promise((resolve) => void setTimeout(resolve, milliseconds, value))

/** What came of a call, the last instant at which a hook heard of it, and the attempts by which its requests were sent. */
interface Lived extends Ending {
  readonly heard: number
  readonly by: readonly number[]
}

/** Makes the call of a story in virtual time. */
async function lived(told: Story, heeds: boolean): Promise<Lived> {
  vi.clearAllTimers()
  vi.setSystemTime(START)
  const { retry, timeout, totalTimeout, isSafe, abort, chance } = told
  let asked = 0
  let heard = 0
  const posted: number[] = []
  // An attempt that ends while auth is under way sends nothing.
  const by: number[] = []
  const hear = (): void => {
    heard = Date.now() - START
  }
  const hooks: readonly Hooks[] = [{ onRequest: hear, onResponse: hear, onRetry: hear, onError: hear }]
  const auth = async (): Promise<string> => {
    asked += 1
    return later(courseOf(told, asked).auth, 'key')
  }
  const fetch = (request: Request): Promise<Response> => {
    posted.push(Date.now() - START)
    by.push(asked)
    return scripted(stepOf(courseOf(told, asked), heeds)).fetch(request)
  }
  const aborter = new AbortController()
  if (abort !== EVER) setTimeout(() => aborter.abort(), abort)
  const { signal } = aborter
  const client = createClient({ fetch, auth, hooks, retry, timeout, totalTimeout, random: () => chance })
  const body = { model: 'm', prompt: 'a' }
  const call = isSafe
    ? generateImages({ client, signal, body, query: { dryRun: true } })
    : generateImages({ client, signal, body })
  const { at = EVER, error } = await outcomeOf(call)
  const kind = error ? error.name : at === EVER ? 'none' : 'data'
  return { kind, at: at - START, attempts: error?.attempts ?? asked, sent: posted, heard, by }
}

it('A call goes as its server, its limits and its signal let it, to the millisecond', async () => {
  const kinds = new Map<string, number>()
  const law = fc.asyncProperty(story, fc.boolean(), async (told, heeds) => {
    const { heard, by, ...came } = await lived(told, heeds)
    expect(came).toEqual(foretold(told))
    // The laws by themselves, whatever the oracle says.
    expect(came.sent.length).toBeLessThanOrEqual(came.attempts)
    expect(came.attempts).toBeLessThanOrEqual(told.isSafe ? told.retry + 1 : 1)
    if (came.at !== EVER) expect(came.at).toBeLessThanOrEqual(Math.min(told.totalTimeout, told.abort))
    for (const instant of [...came.sent, heard]) expect(instant).toBeLessThanOrEqual(Math.min(came.at, told.abort))
    came.sent.slice(1).forEach((instant, index) => {
      const { auth, ends, retryAfter = 0, head, tail } = courseOf(told, by[index] ?? 0)
      const isRefused = ends === 'passing' && auth + head + tail < told.timeout
      const since = instant - (came.sent[index] ?? 0)
      if (isRefused) expect(since).toBeGreaterThanOrEqual(head + tail + retryAfter * 1000)
    })
    const seen = `${came.kind} ${came.attempts > 1 ? 'after retries' : 'at once'}`
    kinds.set(seen, (kinds.get(seen) ?? 0) + 1)
  })
  await fc.assert(law, { seed: 20_261_201, numRuns: 2000 })
  // The stories are of every kind.
  const names = ['data', 'ApiError', 'ConnectionError', 'TimeoutError', 'AbortError', 'UnexpectedResponseError']
  expect([...kinds.keys()]).toEqual(
    expect.arrayContaining(names.flatMap((name) => [`${name} at once`, `${name} after retries`])),
  )
}, 120_000)
