import { ceil, divide, type Exact, exact, multiply, sum, toSafeInteger } from '@outlay/money'
import type { Estimate } from '@outlay/pricing'
import { composeReply, type ToolCall } from '../../chat/compose-reply.ts'
import type { ReplyFormat } from '../../chat/reply-format.ts'
import { fillerWords } from '../../random/filler-words.ts'
import { randomInteger } from '../../random/random.ts'

/** The least share of its limit that a completion uses: it costs up to a tenth less than the estimate, and never more. */
const LEAST = exact('0.9')

/** How many choices with JSON or tool calls differ; further ones repeat them. */
const DIFFERENT = 4

/** A choice of a completion. */
export interface Choice {
  readonly index: number
  /** How many tokens it has. */
  readonly tokens: number
  /** `length` when it ends at its limit, `tool_calls` when it is a tool call. */
  readonly finish: 'stop' | 'length' | 'tool_calls'
  /** The tool that it calls; its text is the arguments then. */
  readonly call?: ToolCall & { readonly id: string }
  /** Its text in pieces; the same each time. */
  readonly pieces: () => Iterable<string>
  /** The tokens of each piece; one when absent. */
  readonly pieceTokens?: readonly number[]
  /** The tokens of the tool's name, before the first piece. */
  readonly nameTokens?: number
}

/** How many choices, how long, and their random numbers. */
export interface ChoiceLimits {
  readonly count: number
  /** The most tokens of each choice. */
  readonly most: Exact
  /** Random numbers that start again for each choice. */
  readonly randomFor: (choice: number) => () => number
}

/**
 * The answers to a chat: each has from 90 to 100 per cent of the tokens that it may have.
 *
 * @example fillerChoices({ count: 1, most: exact(256), randomFor: () => seeded(1) })[0].tokens // from 231 to 256
 */
export function fillerChoices({ count, most, randomFor }: ChoiceLimits): Choice[] {
  const [least, limit] = [whole(ceil(multiply(LEAST, most))), whole(most)]
  return Array.from({ length: count }, (_, index) => {
    const tokens = randomInteger(least, limit, randomFor(index))
    const words = (): Iterable<string> => {
      const random = randomFor(index)
      random()
      return fillerWords(tokens, random)
    }
    return { index, tokens, finish: tokens === limit ? 'length' : 'stop', pieces: words }
  })
}

/**
 * Choices of JSON or tool calls: each has as many tokens as it takes, by the tokenizer of the prompt, and is truncated at its
 * limit. At most four differ, since other requests wait while they are made.
 *
 * @throws Error when no value fits the schema, which `validateState` refuses before
 */
export async function structuredChoices(
  { count, most, randomFor }: ChoiceLimits,
  wanted: Exclude<ReplyFormat, { kind: 'words' }>,
  {
    countTokens,
    idOf,
  }: { readonly countTokens: (text: string) => number; readonly idOf: (random: () => number) => string },
): Promise<Choice[]> {
  const bound = whole(most)
  const replies = await Promise.all(
    Array.from({ length: Math.min(count, DIFFERENT) }, (_, index) =>
      composeReply(wanted, { random: randomFor(index), maxTokens: bound, countTokens: countTokens }),
    ),
  )
  return Array.from({ length: count }, (_, index): Choice => {
    const reply = replies[index % DIFFERENT]
    if (reply === undefined) throw new Error('A schema that no value fits came through.')
    const { call, nameTokens, pieces: texts, pieceTokens, isCut } = reply
    return {
      index,
      tokens: pieceTokens.reduce((sum, one) => sum + one, nameTokens),
      finish: isCut ? 'length' : call === undefined ? 'stop' : 'tool_calls',
      ...(call && { call: { ...call, id: idOf(randomFor(index)) } }),
      pieces: () => texts,
      pieceTokens,
      nameTokens,
    }
  })
}

/** The tokens of an estimate: those of the prompt with its tools, and the most of each choice. */
export function countEstimatedTokens(
  { lines }: Pick<Estimate, 'lines'>,
  count: number,
): { prompt: number; most: Exact } {
  const counted = (type: string): Exact => {
    const found = lines.filter((line) => line.type === type && line.metric === 'token')
    if (found.length === 0) throw new Error(`The estimate of a chat has no component ${type} of tokens.`)
    return sum(found.map(({ quantity }) => quantity))
  }
  return { prompt: whole(counted('input')), most: divide(counted('output'), exact(count)) }
}

function whole(count: Exact): number {
  const found = toSafeInteger(ceil(count).n)
  if (found === undefined) throw new Error('The number of tokens is not a safe integer.')
  return found
}
