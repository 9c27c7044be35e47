import type { Call, ClientConfig, Fetch } from '../call/call.ts'
import { ConnectionError } from '../errors/errors.ts'
import type { Redactor } from '../redaction/redaction.ts'
import { mergeHeaders, type SentRequest, userAgent } from '../request/request.ts'

/** Builds the request of a call, without the key of `auth`. `chance` makes the key of what may have its effect only once. */
export function buildRequest({ vendor, options }: ClientConfig, call: Call, chance: () => number): SentRequest {
  const { operation, method, bodySerializer = JSON.stringify } = call
  const body = call.body === undefined ? undefined : bodySerializer(call.body)
  // What the caller gives comes last, and so first.
  const own = {
    'user-agent': options.identify === false ? undefined : userAgent(),
    ...vendor.version,
    ...(operation.idempotencyHeader && { [operation.idempotencyHeader]: `outlay-${chance()}-${chance()}` }),
  }
  return {
    operation: operation.id,
    method,
    url: (options.baseUrl ?? vendor.server).replace(/\/+$/, '') + call.url,
    headers: mergeHeaders([own, options.headers, call.headers], typeof body === 'string'),
    body,
    // fetch would hand a secret to whatever host the answer names.
    ...(call.createRedactor && { redirect: 'manual' }),
  }
}

/** By what a request is sent, and what ends it. */
interface SendOptions {
  readonly fetch?: Fetch | undefined
  readonly signal: AbortSignal
  /** The request as errors keep it. */
  readonly request: SentRequest
  readonly redactor: Redactor
}

/**
 * Sends a request once and gives the head of the answer.
 *
 * A `fetch` that is given gets what the web's own gets, `fetch(url, init)`. One that declares fewer than two parameters gets
 * a Request in place of the URL: most of them are functions of a Request. It prints as its URL.
 *
 * @throws ConnectionError when none comes, TypeError for a request that cannot be made and a `fetch` that gives no Response
 */
export async function sendOnce(
  sent: SentRequest,
  { request, fetch, signal, redactor }: SendOptions,
): Promise<Response> {
  const { operation: _, url, headers, ...parts } = sent
  // Wrappers spread headers, and lose those of a Headers.
  const init = { ...parts, headers: { ...headers }, signal } as RequestInit
  const made = fetch && new Request(url, init)
  try {
    const target = made && fetch.length < 2 ? Object.assign(made, { toString: () => url }) : url
    const response = await (fetch ?? globalThis.fetch)(target as string & Request, init)
    if (response.type === 'error') throw new TypeError('Response.error()')
    return response
  } catch (error) {
    throw new ConnectionError(request, error, redactor.redactText)
  }
}
