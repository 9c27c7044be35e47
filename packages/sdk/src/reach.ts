import type { Take } from './client/client.ts'
import { ConnectionError } from './errors/connection-error.ts'
import type { SentRequest } from './request/sent-request.ts'

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
  const init = {
    method,
    headers: new Headers(headers),
    body: body as BodyInit,
    signal,
    redirect: redirect as RequestRedirect,
  }
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
