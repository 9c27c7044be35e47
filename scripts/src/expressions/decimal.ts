/** Is a value of a document or a price list an amount: a number, or a decimal string? */
export function isDecimal(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value === 'string' && /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/.test(value)
}
