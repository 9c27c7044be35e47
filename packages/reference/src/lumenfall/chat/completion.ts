import { ceil, divide, type Exact, exact, multiply, sum, toSafeInteger } from '@outlay/money'
import type { Estimate } from '@outlay/pricing'
import { randomInteger } from '../../chance/between.ts'
import { fillerWords } from '../../chance/pieces.ts'
import { composeReply, type ToolCall } from '../../chat/compose-reply.ts'
import type { ReplyFormat } from '../../chat/reply-format.ts'

/** The share of its bound that an answer has at least: it costs up to a tenth less than the estimate, and never more. */
const LEAST = exact('0.9')

/** How many answers of JSON or calls differ; further ones say the same again. */
const DIFFERENT = 4

/** One of the answers to a chat. */
export interface Choice {
  readonly index: number
  /** How many tokens it has. */
  readonly tokens: number
  /** `length` where it ends at its bound, `tool_calls` where it is a call. */
  readonly finish: 'stop' | 'length' | 'tool_calls'
  /** The tool that it calls; its text are the arguments then. */
  readonly call?: ToolCall & { readonly id: string }
  /** Its text in pieces; the same each time. */
  readonly pieces: () => Iterable<string>
  /** The tokens of each piece; one when absent. */
  readonly pieceTokens?: readonly number[]
  /** The tokens that it has before its first piece, as those of a tool's name. */
  readonly nameTokens?: number
}

/** How long the answers may be, and what they are made from. */
export interface ChoiceLimits {
  readonly count: number
  /** The most tokens of each answer. */
  readonly most: Exact
  /** Chance that begins anew for each answer. */
  readonly randomFor: (choice: number) => () => number
}

/**
 * The answers to a chat: each has from 90 to 100 per cent of the tokens that it may have.
 *
 * @example choicesOf({ count: 1, most: exact(256), randomFor: () => seeded(1) })[0].tokens // from 231 to 256
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
 * The answers to a chat that are to be JSON or calls: each has as many tokens as it takes, by the same tokenizer as the
 * prompt, and is cut at its bound. At most four differ, since other requests wait while they are made.
 *
 * @throws Error where nothing fits what is wanted, which is refused before
 */
export async function structuredChoices(
  { count, most, randomFor }: ChoiceLimits,
  wanted: Exclude<ReplyFormat, { kind: 'words' }>,
  {
    estimatedTokens,
    idOf,
  }: { readonly estimatedTokens: (text: string) => number; readonly idOf: (random: () => number) => string },
): Promise<Choice[]> {
  const bound = whole(most)
  const replies = await Promise.all(
    Array.from({ length: Math.min(count, DIFFERENT) }, (_, index) =>
      composeReply(wanted, { random: randomFor(index), maxTokens: bound, countTokens: estimatedTokens }),
    ),
  )
  return Array.from({ length: count }, (_, index): Choice => {
    const reply = replies[index % DIFFERENT]
    if (reply === undefined) throw new Error('What no value fits was let through.')
    const { call, nameTokens, pieces: said, pieceTokens, isCut } = reply
    return {
      index,
      tokens: pieceTokens.reduce((sum, one) => sum + one, nameTokens),
      finish: isCut ? 'length' : call === undefined ? 'stop' : 'tool_calls',
      ...(call && { call: { ...call, id: idOf(randomFor(index)) } }),
      pieces: () => said,
      pieceTokens,
      nameTokens,
    }
  })
}

/** The tokens that an estimate counts: those of the prompt with its tools, and the most of each of so many answers. */
export function tokensOf({ lines }: Pick<Estimate, 'lines'>, count: number): { prompt: number; most: Exact } {
  const counted = (type: string): Exact => {
    const found = lines.filter((line) => line.type === type && line.metric === 'token')
    if (found.length === 0) throw new Error(`The estimate of a chat has no component ${type} of tokens.`)
    return sum(found.map(({ quantity }) => quantity))
  }
  return { prompt: whole(counted('input')), most: divide(counted('output'), exact(count)) }
}

function whole(count: Exact): number {
  const found = toSafeInteger(ceil(count).n)
  if (found === undefined) throw new Error('There are more tokens than a number counts.')
  return found
}
