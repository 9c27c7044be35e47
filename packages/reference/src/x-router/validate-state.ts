import { type Fault, priceListAt } from '@outlay/pricing'
import type { Vendor } from '@outlay/vendor'
import type { XRouterCall, XRouterSession } from './session.ts'

/** The part of a request that depends on its model. */
export interface StepsRequest {
  readonly body: { readonly model?: string; readonly steps?: number } | undefined
}

const NONE: readonly Fault[] = []
const STEPS_LOCATION = { location: 'body', pointer: '/steps', path: ['steps'] } as const

/** The model of a request that names none. */
const DEFAULT_MODEL = 'flux-schnell'

/** Checks what the schema cannot say: only models with `supportsSteps` accept `steps`. */
export function validateState(
  { now }: XRouterSession,
  vendor: Vendor,
  { request }: XRouterCall<StepsRequest>,
): readonly Fault[] {
  const { model = DEFAULT_MODEL, steps } = request.body ?? {}
  if (steps === undefined) return NONE
  const models = priceListAt(vendor.priceLists, now())?.catalogues?.['image']
  // Without a price list the request has no price, which is another fault.
  if (models === undefined || models.some(({ id, supportsSteps }) => id === model && supportsSteps === true))
    return NONE
  const message = `\`steps\` must be absent for the model ${model}, which has supportsSteps false; received ${steps}.`
  return [{ fault: 'invalid', keyword: 'supportsSteps', ...STEPS_LOCATION, given: steps, message }]
}
