import type { Operation } from './operation.ts'

/** Whether an operation has no effect, so that it can be sent again: it is read by GET, or the document says so by `x-safe`. */
export function isSafe({ method, node }: Operation): boolean {
  return method === 'get' || node['x-safe'] === true
}
