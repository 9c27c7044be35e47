import type { Fault } from '@outlay/pricing'
import type { Vendor } from './vendor.ts'
import { withoutKeys } from './without-keys.ts'

/** How many levels of a value are told back; JSON that nests a hundred thousand could not be written again. */
const DEEPEST = 20

/**
 * A fault as a refusal may tell it: without keys that were sent in a wrong place, be it as a value or as the name of a
 * field, and with nothing that nests too deep to be written.
 *
 * @example toldFault({ fault: 'invalid', message: 'seed is "al_live_0"; …', given: 'al_live_0' }, aurous).given // '***'
 */
export function toldFault(fault: Fault, vendor: Pick<Vendor, 'secrets'>): Fault {
  const masked = <T>(value: T): T => (typeof value === 'string' ? (withoutKeys(value, [vendor]) as T) : value)
  const { message, given, pointer, path } = fault
  return {
    ...fault,
    message: masked(message),
    ...('given' in fault && { given: told(given, masked, 0) }),
    ...(pointer !== undefined && { pointer: masked(pointer) }),
    ...(path !== undefined && { path: path.map(masked) }),
  }
}

function told(value: unknown, masked: <T>(value: T) => T, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return masked(value)
  if (depth === DEEPEST) return '…'
  if (Array.isArray(value)) return value.map((entry) => told(entry, masked, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [masked(name), told(one, masked, depth + 1)]))
}
