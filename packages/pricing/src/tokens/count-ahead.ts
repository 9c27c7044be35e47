import type { CountTokens } from '../measure.ts'
import { chatTokens } from './chat-tokens.ts'
import { loadSlices } from './load-tokens.ts'
import { type CountSlices, countWhole } from './text-counter.ts'
import type { TokenizerName } from './tokenizers.ts'
import { utf8Length } from './utf8.ts'

/** The most text that is counted of a request, in bytes of UTF-8; pictures, sounds and files are no text. */
export const MOST_TEXT = 1_048_576

/** The most characters of it in runs of 100 characters and more without a word's end, which take long to count. */
export const MOST_IN_RUNS = 262_144

/** A text that is too long to be counted, in a sentence. */
export interface TooMuchText {
  readonly message: string
}

/** What is counted before it is priced. */
export interface CountedAhead {
  readonly tokenizers: readonly TokenizerName[]
  /** The values that the price rule counts. */
  readonly values: readonly unknown[]
  /** Awaited after each slice, so that whatever else waits has its turn; none when absent. */
  readonly pause?: (() => Promise<void>) | undefined
}

/**
 * A token counter for one request, which has counted values of it already: text by text, in slices of some milliseconds.
 * It remembers, so that pricing the request again costs nothing.
 *
 * @throws TypeError for tokenizers that are not known
 * @example const count = await countAhead({ tokenizers: ['o200k_base'], values: [body.messages], pause })
 */
export async function countAhead({ tokenizers, values, pause }: CountedAhead): Promise<CountTokens | TooMuchText> {
  const texts: string[] = []
  const note = (text: string): number => {
    texts.push(text)
    return 0
  }
  for (const value of values) chatTokens(value, note)
  const bytes = texts.reduce((sum, text) => sum + utf8Length(text), 0)
  if (bytes > MOST_TEXT)
    return {
      message: `The text to be counted in tokens must be at most ${inWords(MOST_TEXT)} bytes, images, audio, and files aside; received ${inWords(bytes)}.`,
    }
  const counters = await loadSlices(tokenizers)
  const known = new Map<string, Map<string, number>>()
  for (const [name, slices] of counters) {
    const counts = await countTexts({ texts, slices, pause })
    if (counts === undefined)
      return {
        message: `The text must have at most ${inWords(MOST_IN_RUNS)} characters in runs without a word boundary; received more.`,
      }
    known.set(name, counts)
  }
  return (other, tokenizer) => {
    const slices = counters.get(tokenizer)
    const counts = known.get(tokenizer)
    if (slices === undefined || counts === undefined) return undefined
    return chatTokens(other, (text) => counts.get(text) ?? countWhole(slices(text)))
  }
}

interface Texts {
  readonly texts: readonly string[]
  readonly slices: CountSlices
  readonly pause: CountedAhead['pause']
}

/** The tokens of each text; undefined where too much of them stands in runs. */
async function countTexts({ texts, slices, pause }: Texts): Promise<Map<string, number> | undefined> {
  const counts = new Map<string, number>()
  let inRuns = 0
  for (const text of texts) {
    if (counts.has(text)) continue
    const counting = slices(text)
    let step = counting.next()
    for (; step.done !== true; step = counting.next()) {
      inRuns += step.value
      if (inRuns > MOST_IN_RUNS) return undefined
      await pause?.()
    }
    counts.set(text, step.value)
  }
  return counts
}

function inWords(count: number): string {
  return count.toLocaleString('en')
}
