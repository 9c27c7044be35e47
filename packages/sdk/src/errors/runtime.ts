import { ApiError, nameOf } from './api-error.ts'

/** A refusal with this code: its status, and by that its body. */
export type CodedApiError<Code extends string, Status extends number, Body> = ApiError<Status, Body> & {
  readonly code: Code
}

/** The refusals with this code; `Bodies` are the declared bodies that can have it, by status. */
export type ApiErrorWith<Code extends string, Bodies> = {
  [Status in keyof Bodies]: CodedApiError<Code, Status extends number ? Status : number, Bodies[Status]>
}[keyof Bodies]

/** What stands right of `instanceof`, and narrows what stands left of it. Nobody makes one with `new`. */
export type ApiErrorClass<Refused extends ApiError> = (abstract new (
  ...none: never
) => Refused) & {
  [Symbol.hasInstance](error: unknown): error is Refused
}

/**
 * Makes a class that refusals of a vendor with one of these codes are instances of, though `ApiError` made them: a client
 * ships no class that its app does not name.
 */
export function apiErrorClass<Refused extends CodedApiError<string, number, unknown>>(
  vendor: string,
  ...codes: readonly Refused['code'][]
): ApiErrorClass<Refused> {
  const known: readonly unknown[] = codes
  abstract class Coded extends ApiError {
    static override readonly name = nameOf(codes[0])

    static override [Symbol.hasInstance](error: unknown): boolean {
      return error instanceof ApiError && error.vendor === vendor && known.includes(error.code)
    }
  }
  // The constructor is that of ApiError; only the type of its instances is narrower.
  return Coded as unknown as ApiErrorClass<Refused>
}
