import {
  type AnswerContext,
  type AnsweredOperation,
  answer,
  type PriceList,
  priceListFor,
  type ResponseCondition,
  requestEstimate,
  type Unpriced,
  type UnpricedReason,
} from '@outlay/pricing'
import type { WithOptionalValue } from '../call/conditional-function.ts'
import { OutlayError } from '../errors/errors.ts'
import { checkBody } from '../request-validation/body.ts'
import {
  checkParameters,
  type ParameterCheck,
  type ParameterValues,
  readParameters,
} from '../request-validation/parameters.ts'
import {
  type RequestCheck,
  type RequestParts,
  RequestValidationError,
  type RequestViolation,
  type ValueCheck,
} from '../request-validation/violations.ts'
import { assertInstant } from '../time/environment.ts'

/** What is generated of an operation that can be answered without its server. */
export interface OfflineOperation {
  readonly id: string
  readonly body?: ValueCheck
  readonly bodyRequired?: boolean
  /** Finds what looks like a parameter that decides about money, where the operation has one. */
  readonly names?: RequestCheck
  readonly parameters: readonly ParameterCheck[]
  readonly answer: AnsweredOperation<never, unknown>
  readonly priceLists: readonly PriceList[]
  /** For which requests it has a declared answer; for all when absent. */
  readonly condition?: ResponseCondition
}

type Undefinable<Options> = { readonly [Name in keyof Options]: Options[Name] | undefined }

/** When to price, and what a server would know besides. */
export interface OfflineOptions extends Undefinable<Pick<AnswerContext, 'tokens' | 'state'>> {
  /** The instant to price at: milliseconds since 1970-01-01T00:00:00Z, such as `Date.now()`. */
  readonly at: number
  /** The price list to price by; by default the one of this package that holds at the instant. */
  readonly priceList?: PriceList | undefined
}

/** Asks for the version of the price list instead of the answer; `priceVersion` says it. */
export interface VersionOnly {
  readonly versionOnly?: boolean
}

/** What a generated offline function takes: the parts of the request that the document declares, and the instant. */
export type OfflineRequest<Data extends object> = Omit<Data, 'url'> & OfflineOptions

/** The same where a value of the request, at these keys, picks the declared answer: it is that, or left out. */
export type OfflineDryRun<Data extends object, Keys extends readonly string[], Is> = OfflineRequest<Data> &
  WithOptionalValue<Keys, Is>

/**
 * Gives the body that the vendor's server would answer with, without a network: the same value, and so the same bytes. What
 * only the server knows is not asked: its policy for URLs, what exists, keys, limits and balance. Where the server goes
 * by something that it knows of the caller, `state` says it: for a team that is pinned to a version of Aurous Labs
 * `{ pinnedVersion: '2026-09-01' }`.
 *
 * @throws TypeError for an `at` that is not an instant, and for an invalid `priceList`
 * @throws RequestValidationError for a request that the document does not allow
 * @throws UnpricedError when the price list has no price for it
 * @example respondOffline(operation, { body: { width: 512 }, at: Date.now() })
 */
export function respondOffline(
  operation: OfflineOperation,
  options: OfflineRequest<RequestParts> & VersionOnly,
): unknown {
  assertInstant('at', options.at)
  checkPriceList(options.priceList)
  const { id, priceLists } = operation
  const request = askedRequest(operation, options)
  const faults = [
    ...(operation.names?.(options) ?? []),
    ...checkParameters(operation.parameters, request),
    ...(operation.body ? checkBody(operation.body, request.body, operation.bodyRequired) : []),
  ]
  if (faults.length > 0) throw new RequestValidationError(id, faults)
  const { at, tokens, state } = options
  const world = { at, ...(tokens && { tokens }), ...(state && { state }) }
  // The validators above have held the request to the type that the operation takes.
  const untyped = request as never
  const priceList = options.priceList ?? priceListFor(operation.answer, untyped, { priceLists, ...world })
  if ('reason' in priceList) throw unpriced(id, priceList, at)
  const answered = answer(operation.answer, untyped, { priceList, ...world })
  if (!answered.priced) throw unpriced(id, answered, at)
  return options.versionOnly ? priceList.version : answered.body
}

/** Seconds look like milliseconds of 1970: where the instant decides, the sentence says it. */
function unpriced(id: string, found: Unpriced, at: number): UnpricedError {
  const instant = found.reason === 'not-effective' ? ` It is ${new Date(at).toISOString()}.` : ''
  return new UnpricedError(id, { ...found, message: found.message + instant })
}

function checkPriceList(list: Partial<PriceList> | undefined): void {
  if (list === undefined || (list?.version && list.effective && list.rates && list.rounding)) return
  throw new TypeError('`priceList` must be a price list, such as one of priceLists of @outlay/pricing.')
}

/** The parts of a request as a server reads them. */
interface ReadRequest extends ParameterValues {
  readonly body: unknown
}

function askedRequest(operation: OfflineOperation, options: RequestParts): ReadRequest {
  const request = { body: readBody(options.body), ...readParameters(operation.parameters, options) }
  const estimated = operation.condition ? requestEstimate(operation.condition, request) : { request }
  if ('request' in estimated) return estimated.request
  const { part, pointer, message } = estimated
  throw new RequestValidationError(operation.id, [{ location: part as RequestViolation['location'], pointer, message }])
}

/** The body through its text; a file stands by its name, as in a form, and one that has none is called `blob` there. */
function readBody(body: unknown): unknown {
  const text = JSON.stringify(body, (_, value: unknown) =>
    value instanceof Blob ? ((value as Partial<File>).name ?? 'blob') : value,
  ) as string | undefined
  return text && JSON.parse(text)
}

const COUNTER = ' Give the option tokens: await loadTokens([…]) of @outlay/sdk/tokens, or a counter of your own.'

/** A request that fits the document has no price in the price list that was asked; unknown is not zero. */
export class UnpricedError extends OutlayError {
  override readonly name = 'UnpricedError'
  readonly operation: string
  readonly reason: UnpricedReason
  /** The field of the body that decides, as a JSON Pointer; empty when none does. */
  readonly pointer: string

  constructor(operation: string, { reason, pointer, message }: Unpriced) {
    super(`${operation}: ${message}${reason === 'missing-tokens' ? COUNTER : ''}`)
    this.operation = operation
    this.reason = reason
    this.pointer = pointer
  }

  override toJSON(): Readonly<Record<string, unknown>> {
    const { operation, reason, pointer } = this
    return { ...super.toJSON(), operation, reason, pointer }
  }
}

/**
 * Says whether a request that fits the document has no price.
 *
 * @example if (isUnpricedError(error)) console.error(error.reason)
 */
export const isUnpricedError = (error: unknown): error is UnpricedError => error instanceof UnpricedError
