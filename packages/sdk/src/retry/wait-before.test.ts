import { describe, expect, it } from 'vitest'
import { retryDelay } from './wait-before.ts'

const refusal = (status: number, retryAfter?: number, attempts = 1) => ({
  name: 'ApiError',
  status,
  retryAfter,
  attempts,
})
const trouble = (name: string) => ({ name, status: undefined, retryAfter: undefined, attempts: 1 })

describe('the wait before a request is sent again', () => {
  it.each([
    [1, 0, 500],
    [1, 0.5, 375],
    [1, 0.999, 251],
    [2, 0, 1000],
    [3, 0, 2000],
    [4, 0, 4000],
    [5, 0, 8000],
    [6, 0, 8000],
    [60, 0, 8000],
    [2000, 0.5, 6000],
  ])('after attempt %d with the chance %d is %d ms', (attempt, random, wait) => {
    expect(retryDelay(refusal(503, undefined, attempt), random)).toBe(wait)
  })

  it.each([
    [0, 0],
    [0.25, 250],
    [1.005, 1005],
    [7, 7000],
    [120, 120_000],
    [120.001, Number.NaN],
    [121, Number.NaN],
    [300, Number.NaN],
    [1e20, Number.NaN],
  ])('after a server that asks for %d s is %d ms, whatever the attempt and the chance', (retryAfter, wait) => {
    for (const attempt of [1, 2, 9]) expect(retryDelay(refusal(429, retryAfter, attempt), 0.7)).toBe(wait)
  })

  it.each(['ConnectionError', 'TimeoutError'])('is there after a %s', (name) => {
    expect(retryDelay(trouble(name), 0)).toBe(500)
  })

  it.each(['AbortError', 'UnexpectedResponseError', 'ApiKeyError', 'TypeError', 'Error'])(
    'is none after a %s',
    (name) => expect(retryDelay(trouble(name), 0)).toBeNaN(),
  )

  it('is none after a refusal that is called as trouble of the connection is', () => {
    expect(retryDelay({ ...refusal(400), name: 'TimeoutError' }, 0)).toBeNaN()
  })

  it.each(['TimeoutError', 'AbortError'])('is none after a %s of someone else', (name) => {
    expect(retryDelay(new DOMException('too late', name) as never, 0)).toBeNaN()
  })
})
