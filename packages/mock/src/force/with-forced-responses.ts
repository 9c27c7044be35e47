import { jsonReply } from '@outlay/reference'
import { createRouter, defaultMount, pathOf, serverError, type Vendor } from '@outlay/vendor'
import { forceResponse } from './forced-response.ts'
import { PREFIX, readPreference } from './read-preference.ts'

type Answer = (request: Request) => Promise<Response>

/** Whose responses are forced, and where they are served. */
export interface ForceOptions {
  readonly vendors: readonly Vendor[]
  /** The path of a vendor: `/<name>` and the path of its own server when absent. */
  readonly mount?: ((vendor: Vendor) => string) | undefined
  /** Hides secrets in what refusals quote. */
  readonly redactText: (text: string) => string
  /** Called with what the log says of a forced response. */
  readonly onForced?: (note: string, request: Request) => void
}

/**
 * The same server, which answers a request that prefers another response with that: by the header `Prefer`, the query, the
 * cookie `outlay-prefer` or the prefix `/_prefer/…` of its path.
 *
 * @example withForcedResponses(reference, { vendors: [xRouter], redactText })(new Request('http://localhost/x-router/v1/models?__code=503'))
 */
export function withForcedResponses(
  answer: Answer,
  { vendors, mount = defaultMount, redactText, onForced }: ForceOptions,
): Answer {
  const find = createRouter(vendors, mount)
  const mounts = vendors.map(mount).join(', ')
  return (request) => {
    const path = pathOf(request.url)
    const preferred = readPreference(request, path)
    if (preferred === undefined) return answer(request)
    // A browser's preflight asks about the path behind the prefix.
    if (request.method === 'OPTIONS') return answer(withPath(request, path, preferred.path))
    const route = find(request.method, preferred.path)
    if (route === undefined) {
      if (!path.startsWith(PREFIX)) return answer(request)
      const message = `No vendor is served at ${redactText(preferred.path)}. Use a path below ${mounts}.`
      return Promise.resolve(jsonReply(404, serverError('NOT_FOUND', message)))
    }
    onForced?.('forced response', request)
    return forceResponse({ ...route, redactText }, preferred.preference, request.method)
  }
}

function withPath(request: Request, path: string, target: string): Request {
  return path === target ? request : new Request(request.url.replace(path, target), request)
}
