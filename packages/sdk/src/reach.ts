import type { Take } from './client/client.ts'
import { ConnectionError } from './errors/connection-error.ts'
import type { SentRequest } from './request/sent-request.ts'

/** By what a request is sent, and what ends it. */
interface Means {
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined
  readonly signal: AbortSignal
  /** The request as errors keep it. */
  readonly request: SentRequest
}

/**
 * Sends a request once and gives the head of the answer.
 *
 * @throws ConnectionError when none comes, TypeError for a request that cannot be made and a `fetch` that gives no Response
 */
export async function reach(sent: SentRequest, { request, fetch, signal }: Means): Promise<Response> {
  const init = { ...sent, headers: new Headers(sent.headers), signal } as RequestInit
  const made = fetch && new Request(sent.url, init)
  try {
    const response = await (made ? fetch(made) : globalThis.fetch(sent.url, init))
    if (response.type === 'error') throw new TypeError('Response.error()')
    return response
  } catch (error) {
    throw new ConnectionError(request, error)
  }
}

/** Reads an answer to its end. */
export const textOf: Take = ({ response, request }) =>
  response.text().catch((error) => {
    throw new ConnectionError(request, error)
  })
