import type { SentRequest } from './sent-request.ts'

/** Headers that hold no secret, by their names. */
export const HARMLESS_HEADERS: RegExp = /^(accept|content-type|user-agent)$/

/** The request as errors, hooks and logs keep it: whatever a header may hold is hidden, but for those that hold no secret. */
export function redactHeaders(request: SentRequest): SentRequest {
  const headers = { ...request.headers }
  for (const name in headers) if (!HARMLESS_HEADERS.test(name)) headers[name] = '***'
  return { ...request, headers }
}
