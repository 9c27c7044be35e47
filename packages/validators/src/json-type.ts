/**
 * The JSON type of a value; of a number beyond all numbers, none of these.
 *
 * @example jsonType([]) // 'array'
 */
export function jsonType(value: unknown): string {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return String(value)
  return Array.isArray(value) ? 'array' : typeof value
}
