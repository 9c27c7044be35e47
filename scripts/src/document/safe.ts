import type { Operation } from './operation.ts'

/** Whether asking changes nothing and costs nothing: every GET, and what the document says so of. */
export function isSafe({ method, node }: Operation): boolean {
  return method === 'get' || node['x-safe'] === true
}
