import { createReference, type ReferenceOptions, type RefusedRequest } from '@outlay/reference'
import { CUT_OFF, type ListenOptions, listen, type Refusal, type Served } from './listener.ts'

/** What to serve and where. */
export interface ServeOptions extends Omit<ReferenceOptions, 'mount' | 'onRefusal'>, ListenOptions {}

/**
 * Serves vendors over HTTP: each under `/<name>` and the path of its own server, `GET /` lists them and
 * `GET /<name>/openapi.json` is the document.
 *
 * @throws AddressError when it cannot listen there
 * @example const { url, close } = await serve({ vendors: [xRouter], port: 0, now: () => Date.now() })
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const refusals = new WeakMap<Request, Refusal>()
  const onRefusal = (refused: RefusedRequest, request: Request): void =>
    void refusals.set(request, refusalOf(refused, request))
  return listen({ vendors: options.vendors, answer: createReference({ ...options, onRefusal }), refusals }, options)
}

function refusalOf({ code, message, cause }: RefusedRequest, request: Request): Refusal {
  if (cause === undefined) return { reason: `${code} ${message}` }
  if (request.signal.aborted) return CUT_OFF
  return { reason: `${code} ${message} (${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)})` }
}
