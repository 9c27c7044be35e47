import { OutlayError } from '../errors/outlay-error.ts'
import { shown } from '../errors/shown.ts'

/** What an amount error is made from. */
export interface AmountFacts {
  readonly operation: string
  readonly pointer: string
  readonly given: unknown
  readonly answer: unknown
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
  declare readonly given: unknown
  declare readonly answer: unknown

  constructor({ cause, allowed, ...kept }: AmountFacts) {
    const { operation, pointer, given } = kept
    const came = given === undefined ? 'missing' : shown(JSON.stringify(given) ?? String(given), 80)
    super(
      `${operation}: ${pointer || 'the answer'} is ${came}; allowed is ${allowed}. ` +
        'The answer itself is in `answer`; check that the API there has the version of this package.',
      cause === undefined ? {} : { cause },
    )
    Object.assign(this, kept)
  }
}
