import type { SentRequest } from './sent-request.ts'

// Names that hold a key wherever they appear, whatever the document says.
const USUAL = /authorization$|cookie$|(api|access|auth)[-_]?(key|token)|secret/

/** The request as errors keep it: `***` stands in the headers that hold a key, the usual ones and these. */
export function masked(request: SentRequest, secrets: readonly string[] = []): SentRequest {
  const headers = { ...request.headers }
  for (const name in headers) if (USUAL.test(name) || secrets.includes(name)) headers[name] = '***'
  return { ...request, headers }
}
