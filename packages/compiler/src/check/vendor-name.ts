import { camelCase } from '../model/case.ts'
import type { VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import { RESERVED } from './operation-names.ts'

/** Names that the packages give to entries of their own, so that a vendor's would be hidden. */
export const TAKEN_VENDORS: readonly string[] = [
  ...['cache', 'deciding-names', 'events', 'logger', 'money', 'runtime', 'tokens', 'vitest', 'webhooks'],
  ...['json-pointer', 'media-type', 'path-template'],
  ...['main', 'msw', 'prism', 'sample-set', 'serve', 'open', 'pricing', 'secrets', 'spec', 'validators'],
]

/** A folder whose name code cannot have, or has for something else. */
export function checkVendorName({ source, name, operations }: VendorSource): Diagnostic[] {
  const ids = operations.map(({ id }) => id)
  const called = camelCase(name)
  const fits =
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) &&
    !TAKEN_VENDORS.includes(name) &&
    !RESERVED.has(called) &&
    !ids.includes(called)
  if (fits) return []
  const allowed = 'a folder in lower case such as x-router, which is no entry of the packages and no operationId'
  return [source.diagnostic([], `the folder ${name}`, allowed)]
}
