import type { ExampleRequest } from '@outlay/vendor'
import { type Bounds, boundsOf } from '../bounds.ts'
import type { ContractCase } from '../cases/contract-case.ts'
import type { Reply } from '../exchange.ts'
import type { ContractOptions } from '../options.ts'
import { wireRequest } from '../wire-request.ts'
import { receiveReply } from './receive-reply.ts'
import { retryDelay } from './retry-delay.ts'

/** How often a request is sent again that was answered with 429. */
const RETRIES = 3
const TOO_MANY = 429

/** The reply to a case; or why it was not answered, since the server limits requests. */
export type CaseReply = Reply | { readonly limited: string }

/**
 * Sends what a case requires to be answered before, and then its own request; a 429 that it does not expect is waited out.
 *
 * @throws Error when there is no complete reply
 */
export async function sendCase(
  options: ContractOptions,
  { before = [], request, status }: ContractCase,
): Promise<CaseReply> {
  const bounds = boundsOf(options)
  const send = createSender(options, bounds)
  for (const { times, ...earlier } of before) {
    for (let sent = 0; sent < times; sent += 1) await send(earlier)
  }
  for (let tries = 0; ; tries += 1) {
    const reply = await send(request)
    if (reply.status !== TOO_MANY || status === TOO_MANY) return reply
    const wait = retryDelay(reply, { now: options.now(), tries })
    const limited = `The server answered 429 and is to be asked again in ${Math.ceil(wait / 1000)} s`
    if (wait > bounds.maxRetryWait)
      return { limited: `${limited}, longer than \`maxRetryWait\`, ${bounds.maxRetryWait / 1000} s.` }
    if (tries === RETRIES) return { limited: `${limited}; it did so ${tries + 1} times.` }
    await new Promise<void>((resolve) => void bounds.startTimer(resolve, wait))
  }
}

/** The longest that a case can take, in milliseconds. */
export function longestCase(options: ContractOptions, { before = [] }: ContractCase): number {
  const { deadline, streamDeadline, maxRetryWait } = boundsOf(options)
  const earlier = before.reduce((sum, { times }) => sum + times, 0)
  return (earlier + 1 + RETRIES) * Math.max(deadline, streamDeadline) + RETRIES * maxRetryWait
}

function createSender(options: ContractOptions, bounds: Bounds): (request: ExampleRequest) => Promise<Reply> {
  const { vendor, baseUrl = vendor.server, fetch } = options
  const credentials = options.credentials ?? vendor.world?.sample.credentials ?? {}
  return (request) => receiveReply(fetch, bounds, (signal) => wireRequest(request, { baseUrl, credentials, signal }))
}
