import type { Call, ClientOptions } from './client/client.ts'
import { ConnectionError } from './errors/connection-error.ts'
import type { SentRequest } from './request/sent-request.ts'

/** An answer whose body is still to come, and the call that it answers. */
export interface Taken {
  readonly response: Response
  /** The request as errors keep it. */
  readonly request: SentRequest
  /** What the vendor calls the request. */
  readonly requestId: string | undefined
  readonly options: ClientOptions
  readonly call: Call
  /** The instant at which the call has to end, in milliseconds. */
  readonly until: number
}

/** Reads the body of an answer. */
export type Take = (taken: Taken) => Promise<string>

/** By what a request is sent, and what ends it. */
interface Means {
  readonly fetch: ((request: Request) => Promise<Response>) | undefined
  readonly signal: AbortSignal
  /** The request as errors keep it. */
  readonly request: SentRequest
  /** What is done with an answer that leads elsewhere; followed by default. */
  readonly redirect: 'manual' | undefined
}

/**
 * Sends a request once and gives the head of the answer.
 *
 * @throws ConnectionError when none comes, TypeError for a request that cannot be made and a `fetch` that gives no Response
 */
export async function reach(sent: SentRequest, { fetch, signal, request, redirect }: Means): Promise<Response> {
  const { url, method, headers, body } = sent
  const init = { method, headers, body: body ?? null, signal, ...(redirect && { redirect }) }
  const fail = (error: unknown): never => {
    throw new ConnectionError(request, error)
  }
  const response = await (fetch ? fetch(new Request(url, init)) : globalThis.fetch(url, init)).catch(fail)
  // A browser hides the redirect that a call with a key does not follow.
  if (response.type === 'error') fail('Response.error()')
  return response
}

/** Reads an answer to its end. */
export const textOf: Take = ({ response, request }) =>
  response.text().catch((error) => {
    throw new ConnectionError(request, error)
  })
