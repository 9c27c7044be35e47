import { type Fault, type FaultContext, type FaultRules, type Refusal, refuse } from '@outlay/pricing'
import type { VendorOperation } from './operation.ts'
import type { Vendor } from './vendor.ts'

/** What is refused, and the state that the refusal shows. */
export interface Refused extends FaultContext {
  readonly faults: readonly Fault[]
}

/**
 * The vendor's refusal of faults: by the operation's own rules where it has some, else by the document's.
 *
 * @example refuseRequest(xRouter, undefined, { faults: [{ fault: 'unknown-route', message: '…' }] }).status // 404
 */
export function refuseRequest(vendor: Vendor, operation: VendorOperation | undefined, refused: Refused): Refusal {
  return refuse(ruled(vendor, operation), refused.faults, refused) ?? uncaught(refused.faults)
}

/** A refusal that nothing in a request has caused. */
export interface ChosenRefusal {
  readonly status: number
  readonly message: string
}

/**
 * The vendor's refusal with a status that somebody has chosen: in the shape and with the code of a rule that has this status,
 * else of the rule for failures of the server. State that a body shows is absent.
 *
 * @example refuseWithStatus(xRouter, undefined, { status: 503, message: 'Closed.' }).body // { error: 'ESTIMATE_ERROR', message: 'Closed.' }
 */
export function refuseWithStatus(
  vendor: Vendor,
  operation: VendorOperation | undefined,
  { status, message }: ChosenRefusal,
): Refusal {
  const rules = ruled(vendor, operation)
  const all = rules.steps.flat()
  const rule = all.find((one) => one.status === status) ?? all.find(({ fault }) => fault.includes('internal'))
  if (rule === undefined) return { ...uncaught([]), status, message, body: serverError('UNCAUGHT_FAULT', message) }
  const { code, labels, headers = {}, answer = rules.answer } = rule
  const fault = { fault: rule.fault[0] ?? 'internal', status, code, ...(labels && { labels }), message }
  return { status, code, message, headers, body: answer(fault, [fault], {}) }
}

function ruled(vendor: Vendor, operation: VendorOperation | undefined): FaultRules {
  const own = operation?.faults
  return own === undefined ? vendor.faults : { ...own, steps: [...own.steps, ...ofVendor(vendor)] }
}

/** The document's steps with its usual body written into each rule, for use beside an operation's own. */
function ofVendor({ faults }: Vendor): FaultRules['steps'] {
  const { answer, listsFaults = false } = faults
  return faults.steps.map((step) => step.map((rule) => (rule.answer ? rule : { ...rule, answer, listsFaults })))
}

/** `generate` refuses a document that leaves a fault of this house without a rule, so only foreign values get here. */
function uncaught(faults: readonly Fault[]): Refusal {
  const message = faults[0]?.message ?? 'The server failed.'
  return { status: 500, code: 'UNCAUGHT_FAULT', message, headers: {}, body: serverError('UNCAUGHT_FAULT', message) }
}

/**
 * The body of a refusal that no vendor's document declares: a path without a vendor, or a page of the server itself.
 *
 * @example jsonReply(404, serverError('NOT_FOUND', 'There is no vendor at /nope.'))
 */
export function serverError(code: string, message: string): { readonly error: string; readonly message: string } {
  return { error: code, message }
}
