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
