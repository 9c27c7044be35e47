import type { Take } from './client/client.ts'
import { ConnectionError } from './errors/connection-error.ts'
import type { SentRequest } from './request/sent-request.ts'

/** By what a request is sent, and what ends it. */
interface Means {
  readonly fetch?: (request: Request) => Promise<Response>
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
  const init = { ...sent, headers: headersIn(sent), signal } as RequestInit
  const fail = (error: unknown): never => {
    throw new ConnectionError(request, error)
  }
  const response = await (fetch ? fetch(new Request(sent.url, init)) : globalThis.fetch(sent.url, init)).catch(fail)
  // A browser hides the redirect that a call with a key does not follow.
  if (response.type === 'error') fail('Response.error()')
  return response
}

/** @throws TypeError for a header that cannot be sent, without its value, which the runtime's own error would show */
function headersIn({ headers }: SentRequest): Headers {
  try {
    return new Headers(headers)
  } catch {
    throw new TypeError('A header has a line break or a character beyond Latin 1.')
  }
}

/** Reads an answer to its end. */
export const textOf: Take = ({ response, request }) =>
  response.text().catch((error) => {
    throw new ConnectionError(request, error)
  })
