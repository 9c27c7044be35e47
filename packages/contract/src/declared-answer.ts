import type { Unpriced } from '@outlay/pricing'
import { type DeclaredResponse, declareResponse, hasDeclaredResponse } from '@outlay/vendor'
import type { Exchange } from './exchange.ts'

/** Works out the declared answer to the request of an exchange, as JSON; undefined when the document declares none for it. */
export function declaredAnswer({
  vendor,
  given: { operation, parsed },
  world,
}: Pick<Exchange, 'vendor' | 'given' | 'world'>): DeclaredResponse | Unpriced | undefined {
  if (parsed === undefined || !hasDeclaredResponse(operation, parsed)) return undefined
  const declared = declareResponse(vendor, { operation, request: parsed }, world)
  return declared.priced ? { ...declared, body: JSON.parse(JSON.stringify(declared.body)) } : declared
}
