/** The clock and the chance that a client goes by. */
export interface Environment {
  /** Milliseconds since 1970-01-01T00:00:00Z; by default the runtime's. */
  readonly now?: (() => number) | undefined
  /** A number from 0 on, below 1, for waits and idempotency keys; by default the runtime's. */
  readonly random?: (() => number) | undefined
}

/** The clock and the random numbers of the runtime: an app that makes a client is the outermost caller, and need not bring any. */
export const defaultEnvironment: { readonly [Name in keyof Environment]-?: () => number } = {
  now: () => Date.now(),
  random: () => Math.random(),
}

/** Throws a TypeError for what is not an instant in milliseconds. */
export function assertInstant(name: string, value: unknown): asserts value is number {
  if (typeof value === 'number' && value >= 0 && value <= 8.64e15) return
  const given = typeof value === 'string' ? JSON.stringify(value) : String(value)
  throw new TypeError(
    `\`${name}\` must be milliseconds since 1970-01-01T00:00:00Z, such as Date.now(); received ${given}.`,
  )
}
