import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { ESTIMATE } from './estimate-request.ts'

const AUTOCANNON = fileURLToPath(import.meta.resolve('autocannon'))
/** However long the load is meant to take, it ends then, in milliseconds. */
const BOUND = 120_000

/** How much load: for some seconds, or some requests. */
export type Amount = { readonly seconds: number } | { readonly requests: number }

interface Result {
  readonly requests: { readonly total: number }
  readonly duration: number
  readonly non2xx: number
  readonly errors: number
  readonly timeouts: number
}

/** What is posted: a JSON body, with headers beside its media type. */
export interface Posted {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

/** The estimate of every row. */
export const USUAL: Posted = { body: ESTIMATE, headers: {} }

/** How many requests a server on this machine answers to 50 connections, loaded from another process, and a second. */
export async function load(
  url: string,
  amount: Amount,
  { body, headers }: Posted = USUAL,
): Promise<{ readonly total: number; readonly rate: number }> {
  const much = 'seconds' in amount ? ['-d', `${amount.seconds}`] : ['-a', `${amount.requests}`]
  const all = Object.entries({ 'Content-Type': 'application/json', ...headers })
  const request = ['-m', 'POST', ...all.flatMap(([name, value]) => ['-H', `${name}=${value}`]), '-b', body]
  const args = [AUTOCANNON, '--json', '-c', '50', ...much, ...request, url]
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: BOUND })
  const result = JSON.parse(stdout) as Result
  const failed = result.non2xx + result.errors + result.timeouts
  if (failed > 0) throw new Error(`${failed} requests to ${url} were not answered with 2xx`)
  const { total } = result.requests
  return { total, rate: total / result.duration }
}
