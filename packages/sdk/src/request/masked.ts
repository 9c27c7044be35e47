import type { SentRequest } from './sent-request.ts'

/**
 * The request as errors, hooks and logs keep it: whatever a header may hold is hidden, but for those that hold no secret.
 * What is hidden joins `secrets`, word by word; words shorter than twelve, such as the date of a version, are none.
 */
export function masked(request: SentRequest, secrets: string[]): SentRequest {
  const headers = { ...request.headers }
  for (const name in headers)
    if (!/^(accept|content-type|user-agent)$/.test(name)) {
      secrets.push(...((headers[name] as string).match(/\S{12,}/g) ?? []))
      headers[name] = '***'
    }
  return { ...request, headers }
}
