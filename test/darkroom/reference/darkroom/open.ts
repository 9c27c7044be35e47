import type { ReadRequest } from '@outlay/reference'

/** What the handlers of Darkroom read of a call. */
export interface DarkroomCall<Body> {
  readonly request: Omit<ReadRequest, 'body'> & { readonly body: Body }
}

/** What a handler answers. */
export type DarkroomOutcome = { readonly status: number; readonly body: unknown } | { readonly response: Response }

/** A world in which the lab is asked for by a header. */
export interface DarkroomSession {
  readonly admit: (asked: { readonly request: Request }) => { readonly state?: Readonly<Record<string, unknown>> }
  readonly made: string[]
}

/** Opens the world. */
export function open(): DarkroomSession {
  const labOf = (request: Request): Readonly<Record<string, unknown>> => {
    const lab = request.headers.get('x-lab')
    return lab === null ? {} : { state: { lab } }
  }
  return { made: [], admit: ({ request }) => labOf(request) }
}
