/** Waits as long as it takes to make so many more tokens. */
export type Pace = (tokens: number) => Promise<void> | undefined

/** The shortest wait of a timer, in milliseconds; shorter ones are saved up. */
const SHORTEST = 1

/** How many tokens of a stream are made in a second, times the speed, and what waits between them. */
export interface PacerOptions {
  readonly tokensPerSecond?: number
  readonly speed?: number
  readonly sleep?: (milliseconds: number) => Promise<void>
}

/**
 * Makes the pace of a stream: a token each 1/`tokensPerSecond` seconds, divided by the speed. Streams are not paced at 0
 * tokens per second, which is the default, and without `sleep`.
 *
 * @example const pace = pacerOf({ tokensPerSecond: 40, sleep })()
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
