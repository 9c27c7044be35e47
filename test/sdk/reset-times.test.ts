import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ApiError, createClient, estimateImage } from '@outlay/sdk/x-router'
import { describe, expect, it } from 'vitest'

const now = (): number => Date.parse('2026-11-20T12:00:00Z')
const readme = readFileSync(join(import.meta.dirname, '../../packages/sdk/README.md'), 'utf8')

/** The rows of the README's table: a header as it comes, and what `retryAfter` is by the clock that stands above. */
const rows = Array.from(
  readme.matchAll(/^\| `([\w-]+): (.*)` \| (.*?) \| (.*) \|$/gm),
  ([, name = '', value = '', , retryAfter = '']) => [name, value, retryAfter] as const,
)

async function retryAfterOf(name: string, value: string): Promise<number | undefined> {
  const fetch = async (): Promise<Response> => Response.json({}, { status: 429, headers: { [name]: value } })
  const error: unknown = await estimateImage({ client: createClient({ fetch, now, retry: 0 }), body: {} }).catch(
    (e) => e,
  )
  expect(error).toBeInstanceOf(ApiError)
  return (error as ApiError).retryAfter
}

describe('the README on when to ask again', () => {
  it.each(rows)('is right of %s: %s, which is %s', async (name, value, wait) => {
    const seconds = await retryAfterOf(name, value)
    expect(seconds === undefined ? 'nothing' : `${seconds} s`).toBe(wait)
  })

  it('has a row for each form', () => expect(rows.length).toBeGreaterThan(14))
})

describe('a header of a hostile server', () => {
  it.each(['1', '1s', '1.', 't=', ';t=', '1ms', '.s', ':'])(
    'made of %j many times is read at once',
    { timeout: 20_000 },
    async (sign) => {
      // A few milliseconds; what is quadratic takes minutes.
      expect(await retryAfterOf('Retry-After', `${sign.repeat(400_000)}x`)).toBeUndefined()
    },
  )
})
