import ky, { isNetworkError } from 'ky'
import { ConnectionError } from './errors/connection-error.ts'
import type { SentRequest } from './request/sent-request.ts'

/** What came back, read to its end. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** Reads the body of a reply. */
export type Take = (response: Response, request: SentRequest) => Promise<string>

/** By what a request is sent, and what ends it. */
interface Means {
  readonly fetch: ((request: Request) => Promise<Response>) | undefined
  readonly signal: AbortSignal | undefined
  /** The request as errors keep it. */
  readonly request: SentRequest
  /** What is done with an answer that leads elsewhere; followed by default. */
  readonly redirect: 'manual' | undefined
  /** Reads the body instead of its text being taken as it is. */
  readonly take: Take | undefined
}

// One attempt, as long as it takes, and every status is an answer.
const once = ky.create({ retry: 0, timeout: false, throwHttpErrors: false })

/**
 * Sends a request once and reads the whole reply.
 *
 * @throws ConnectionError when no whole reply comes, the signal's reason when the signal ends the call, TypeError for
 * a request that cannot be made and for a `fetch` that gives no Response
 */
export async function reach(sent: SentRequest, { fetch, signal, request, redirect, take }: Means): Promise<Reply> {
  signal?.throwIfAborted()
  const { operation, method, url, headers, body } = sent
  let mistake: TypeError | undefined
  const fail = (error: unknown): never => {
    throw mistake ?? new ConnectionError(request, isNetworkError(error) ? error.cause : error)
  }
  const give = async (input: unknown): Promise<Response> => {
    const given = await fetch?.(input as Request)
    // By its name: a Response of another realm or package is no instance of this one's.
    if (String(given) === '[object Response]') return given as Response
    mistake = new TypeError(`${operation}: fetch gave ${given}; allowed is a Response.`)
    throw mistake
  }
  const response = await once(url, {
    method,
    headers,
    body: body ?? null,
    ...(fetch && { fetch: give }),
    signal: signal ?? null,
    ...(redirect && { redirect }),
  }).catch(fail)
  // A browser hides the redirect that a call with a key does not follow.
  if (response.status === 0 && response.type !== 'opaqueredirect') fail(new TypeError('fetch gave Response.error()'))
  return {
    status: response.status,
    headers: response.headers,
    text: await (take ? take(response, request) : response.text().catch(fail)),
  }
}
