import { type Estimate, inEffect, type PricedOperation, type PricingContext, totalInEffect } from './estimate.ts'
import { type Unpriced, unpricedOf } from './unpriced.ts'

/** What an answer is made from besides the request and its estimate. */
export type AnswerContext = PricingContext

/**
 * An operation whose 200 body the document declares as `x-answer`. Its functions are methods, so that it stands for an
 * `AnsweredOperation<unknown, unknown>` where operations of several types are together: TypeScript lets methods, and only
 * them, take a narrower parameter.
 */
export interface AnsweredOperation<Request, Body> {
  readonly id: string
  readonly pricing?: PricedOperation<Request>
  /** The version of the price list that a request is priced by, where the document lets requests or state pick it. */
  priceListVersion?(request: Request, context: Pick<AnswerContext, 'state'>): string | undefined
  /** Whether the declared answer holds for a request, where the document says so (`x-answer-when`); else it does for all. */
  answersWhen?(request: Request): boolean
  body(request: Request, context: AnswerContext, estimate: Estimate | undefined): Body
}

/** The declared answer with the estimate that it shows. */
export interface Answered<Body> {
  readonly priced: true
  readonly body: Body
  readonly estimate: Estimate | undefined
}

/**
 * The declared 200 body of an operation for a request that fits the document: the same value, and so the same bytes,
 * on a server and offline. What cannot be priced, or not be written as declared, is returned as `Unpriced`.
 *
 * @throws only what is a mistake in the document, never for a request that fits it
 * @example answer(estimateImage, { body: {} }, { priceList, at })
 * // { priced: true, body: { model: 'flux-schnell', …, estimatedCost: { usd: '0.006955', … } }, estimate: … }
 */
export function answer<Request, Body>(
  operation: AnsweredOperation<Request, Body>,
  request: Request,
  context: AnswerContext,
): Answered<Body> | Unpriced {
  try {
    inEffect(context)
    const { pricing } = operation
    const estimate = pricing === undefined ? undefined : totalInEffect(pricing, request, context)
    return { priced: true, body: operation.body(request, context, estimate), estimate }
  } catch (error) {
    return unpricedOf(error)
  }
}
