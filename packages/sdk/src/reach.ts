import ky, { isNetworkError } from 'ky'
import { ConnectionError } from './errors/connection-error.ts'
import type { SentRequest } from './request/sent-request.ts'

/** What came back, read to its end. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** By what a request is sent, and what ends it. */
interface Means {
  readonly fetch: ((request: Request) => Promise<Response>) | undefined
  readonly signal: AbortSignal | undefined
  /** The request as errors keep it. */
  readonly request: SentRequest
  /** A request with a key follows no redirect: fetch would hand the key to whatever host the answer names. */
  readonly isKeyed: boolean
}

// One attempt, as long as it takes, and every status is an answer.
const once = ky.create({ retry: 0, timeout: false, throwHttpErrors: false })

/**
 * Sends a request once and reads the whole reply.
 *
 * @throws ConnectionError when no whole reply comes, the signal's reason when the signal ends the call, TypeError for
 * a request that cannot be made
 */
export async function reach(sent: SentRequest, { fetch, signal, request, isKeyed }: Means): Promise<Reply> {
  signal?.throwIfAborted()
  const { method, url, headers, body } = sent
  const pending = once(url, {
    method,
    headers: new Headers(headers),
    ...(body !== undefined && { body }),
    ...(fetch && { fetch: (input) => fetch(input as Request) }),
    ...(signal && { signal }),
    ...(isKeyed && { redirect: 'manual' }),
  })
  try {
    const response = await pending
    return { status: response.status, headers: response.headers, text: await response.text() }
  } catch (error) {
    signal?.throwIfAborted()
    throw new ConnectionError(request, isNetworkError(error) ? error.cause : error)
  }
}
