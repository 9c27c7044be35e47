import type { SentRequest } from './sent-request.ts'

/** The request as errors, hooks and logs keep it: whatever a header may hold is hidden, but for those that hold no secret. */
export function masked(request: SentRequest): SentRequest {
  const headers = { ...request.headers }
  for (const name in headers) if (!/^(accept|content-type|user-agent)$/.test(name)) headers[name] = '***'
  return { ...request, headers }
}
