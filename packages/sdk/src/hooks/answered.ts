import type { Answered, Attempted } from './hooks.ts'

/** The head of an answer, as hooks are told of it: no print of this shows its headers, which may hold cookies. */
export function answered(attempted: Attempted, requestId: string | undefined, { status, headers }: Response): Answered {
  return {
    ...attempted,
    requestId,
    status,
    get headers() {
      return headers
    },
  }
}
