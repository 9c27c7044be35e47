/** Chance that is the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to a bound. */
  readonly below: (bound: number) => number
  readonly pick: <T>(values: readonly T[]) => T
  /** True once in so many times. */
  readonly onceIn: (times: number) => boolean
}

/** Mulberry32 (Tommy Ettinger), 32 bits of state. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number): number => Math.floor(next() * bound)
  return { below, pick: (values) => values[below(values.length)] as never, onceIn: (times) => below(times) === 0 }
}
