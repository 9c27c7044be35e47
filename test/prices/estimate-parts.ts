import type { Answered, Estimate, Unpriced } from '@outlay/pricing'

/** All that an estimate says; some of it is worked out when it is read, which a comparison of two estimates does not do. */
export function estimateParts<T extends Estimate | Unpriced>(estimate: T): unknown {
  if (!estimate.priced) return estimate
  const { kind, unit, scale, version, total, amount, lines } = estimate
  return { kind, unit, scale, version, total, amount, lines }
}

/** An answer with all that its estimate says. */
export function answerParts(answered: Answered<unknown> | Unpriced): unknown {
  if (!answered.priced) return answered
  const { body, estimate } = answered
  return { body, estimate: estimate && estimateParts(estimate) }
}
