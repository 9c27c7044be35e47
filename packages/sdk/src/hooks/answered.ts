import type { Attempt, AttemptResponse } from './hooks.ts'

/** The head of an answer, as hooks are told of it: no print of this shows its headers, which may hold cookies. */
export function attemptResponse(
  attempted: Attempt,
  requestId: string | undefined,
  { status, headers }: Response,
): AttemptResponse {
  return {
    ...attempted,
    requestId,
    status,
    get headers() {
      return headers
    },
  }
}
