import type { OutlayError, UnexpectedResponseError } from '../errors/errors.ts'
import type { SentRequest } from '../request/request.ts'

/** An attempt of a call: the request without its secrets, and its number, from 1 on. */
export interface Attempt {
  readonly request: SentRequest
  readonly attempt: number
}

/** The head of an answer. */
export interface AttemptResponse extends Attempt {
  readonly status: number
  /** What the vendor calls the request. */
  readonly requestId: string | undefined
  /** As they came. A getter, since they may hold cookies: no print of this object shows them, and a copy of it does. */
  readonly headers: Headers
}

/**
 * Callbacks during a call. If a hook throws, the call rejects with that error. A promise that a hook returns is not awaited:
 * an async hook has to catch its own errors, else they are unhandled rejections.
 */
export interface Hooks {
  /** Before each attempt. */
  readonly onRequest?: ((attempted: Attempt) => void) | undefined
  /** When the head of an answer has come, whatever its status. */
  readonly onResponse?: ((answered: AttemptResponse) => void) | undefined
  /** When an attempt failed and another will be made, after so many milliseconds. */
  readonly onRetry?: ((attempted: Attempt & { readonly error: OutlayError; readonly wait: number }) => void) | undefined
  /** When a good answer is not what the document declares, and is given nevertheless. */
  readonly onUnexpectedResponse?: ((error: UnexpectedResponseError) => void) | undefined
  /** When the call is given up. */
  readonly onError?: ((error: unknown) => void) | undefined
}

/** Calls every hook of a name. */
export function callHooks<Name extends keyof Hooks>(
  hooks: readonly Hooks[] = [],
  name: Name,
  argument: Parameters<NonNullable<Hooks[Name]>>[0],
): void {
  for (const one of hooks) (one[name] as ((argument: unknown) => void) | undefined)?.(argument)
}

/** Makes what hooks get of a response. No print of this shows its headers, which may hold cookies. */
export function attemptResponse({ request, attempt, requestId, response }: ResponseFacts): AttemptResponse {
  return {
    request,
    attempt,
    requestId,
    status: response.status,
    get headers() {
      return response.headers
    },
  }
}

interface ResponseFacts extends Attempt, Pick<AttemptResponse, 'requestId'> {
  readonly response: Response
}
