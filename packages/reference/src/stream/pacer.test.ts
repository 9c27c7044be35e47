import { describe, expect, it } from 'vitest'
import { createPacer } from './pacer.ts'

/** The waits of a stream of some tokens, one after the other. */
async function waitsOf(options: Omit<Parameters<typeof createPacer>[0], 'sleep'>, count: number): Promise<number[]> {
  const waits: number[] = []
  const sleep = async (milliseconds: number): Promise<void> => void waits.push(milliseconds)
  const pace = createPacer({ ...options, sleep })()
  for (let made = 0; made < count; made += 1) await pace(1)
  return waits
}

describe('a stream', () => {
  it.each<readonly [options: Parameters<typeof waitsOf>[0], waits: readonly number[]]>([
    [{ tokensPerSecond: 40 }, [25, 25, 25, 25]],
    [{ tokensPerSecond: 40, speed: 10 }, [2.5, 2.5, 2.5, 2.5]],
    [{ tokensPerSecond: 40, speed: 0.5 }, [50, 50, 50, 50]],
    // A timer waits a millisecond at least.
    [{ tokensPerSecond: 2000 }, [1, 1]],
    [{ tokensPerSecond: 0 }, []],
    [{}, []],
  ])('of four tokens at %j waits %j', async (options, waits) => expect(await waitsOf(options, 4)).toEqual(waits))

  it('is not paced without a way to wait', () => {
    expect(createPacer({ tokensPerSecond: 40 })()(1)).toBeUndefined()
  })
})
