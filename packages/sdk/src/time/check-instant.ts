/** Throws a TypeError for what is no instant in milliseconds. */
export function assertInstant(name: string, value: unknown): asserts value is number {
  if (typeof value === 'number' && value >= 0 && value <= 8.64e15) return
  const given = typeof value === 'string' ? JSON.stringify(value) : String(value)
  throw new TypeError(
    `\`${name}\` must be milliseconds since 1970-01-01T00:00:00Z, such as Date.now(); received ${given}.`,
  )
}
