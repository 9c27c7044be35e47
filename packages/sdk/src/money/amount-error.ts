import { OutlayError } from '../errors/outlay-error.ts'
import { excerpt } from '../errors/shown.ts'

/** What an amount error is made from. */
export interface AmountErrorDetails {
  readonly operation: string
  readonly pointer: string
  readonly received: unknown
  readonly response: unknown
  /** What is allowed there. */
  readonly allowed: string
  readonly cause?: unknown
}

/**
 * Where an answer should have an amount, it has something else. `pointer` is the JSON Pointer to it and `given` what
 * stands there; `answer` is the whole answer as it came, so that nothing that was paid for is lost.
 */
export class AmountError extends OutlayError {
  override readonly name = 'AmountError'
  declare readonly operation: string
  declare readonly pointer: string
  declare readonly received: unknown
  declare readonly response: unknown

  constructor({ cause, allowed, ...kept }: AmountErrorDetails) {
    const { operation, pointer, received } = kept
    const came = received === undefined ? 'nothing' : excerpt(JSON.stringify(received) ?? String(received), 80)
    super(
      `${operation}: ${pointer ? `\`${pointer}\`` : 'the response'} must be ${allowed}; received ${came}. ` +
        'The answer itself is in `answer`; check that the API there has the version of this package.',
      cause === undefined ? {} : { cause },
    )
    Object.assign(this, kept)
  }
}
