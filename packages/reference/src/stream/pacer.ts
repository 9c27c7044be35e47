/** Waits as long as generating so many more tokens takes. */
export type Pace = (tokens: number) => Promise<void> | undefined

/** The shortest wait of a timer, in milliseconds; shorter ones are added up. */
const SHORTEST = 1

/** How many tokens of a stream are made in a second, times the speed, and what waits between them. */
export interface PacerOptions {
  readonly tokensPerSecond?: number
  readonly speed?: number
  readonly sleep?: (milliseconds: number) => Promise<void>
}

/**
 * Creates the pace of streams: one token every 1/`tokensPerSecond` seconds, divided by the speed. There is no pace at 0
 * tokens per second, the default, or without `sleep`.
 *
 * @example const pace = createPacer({ tokensPerSecond: 40, sleep })()
 */
export function createPacer({ tokensPerSecond = 0, speed = 1, sleep }: PacerOptions): () => Pace {
  if (tokensPerSecond <= 0 || sleep === undefined) return () => () => undefined
  const perToken = 1000 / tokensPerSecond / speed
  return () => {
    let owed = 0
    return (tokens) => {
      owed += tokens * perToken
      if (owed < SHORTEST) return undefined
      const wait = owed
      owed = 0
      return sleep(wait)
    }
  }
}
