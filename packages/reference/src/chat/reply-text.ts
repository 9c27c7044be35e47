import { pick } from '../chance/pick.ts'
import { sampleTexts } from './sample-texts.ts'
import type { Tool, WantedReply } from './wanted-reply.ts'

/** A call of a tool. */
export interface ToolCall {
  readonly type: Tool['type']
  readonly name: string
}

/** What is said, in pieces with their tokens; of a call, its arguments. */
export interface ReplyText {
  readonly call?: ToolCall
  /** The tokens before the first piece: those of the tool's name. */
  readonly ahead: number
  readonly pieces: readonly string[]
  /** The tokens of each piece. */
  readonly weights: readonly number[]
  /** Whether it ends at its bound, before it is whole. */
  readonly isCut: boolean
}

/** What a reply is made with. */
export interface Making {
  readonly random: () => number
  /** The most tokens. */
  readonly most: number
  readonly count: (text: string) => number
}

/** Characters of a piece. */
const PIECE = 8

/** What a tool that takes a text is called with. */
const ANY_TEXT = { type: 'string', minLength: 3, maxLength: 20 }

/**
 * A reply that is no mere words: a JSON text that fits its schema, or a call of a tool with arguments that fit. It is the
 * fullest that its bound has room for, or the shortest of all, cut at its bound. Undefined where nothing fits the schema.
 *
 * @example await replyText({ kind: 'json', schema: { const: 1 }, pointer: '' }, { random, most: 10, count })
 */
export async function replyText(
  wanted: Exclude<WantedReply, { kind: 'words' }>,
  { random, most, count }: Making,
): Promise<ReplyText | undefined> {
  const tool = wanted.kind === 'call' ? pick(wanted.tools as [Tool, ...Tool[]], random) : undefined
  const schema = wanted.kind === 'json' ? wanted.schema : tool?.type === 'custom' ? ANY_TEXT : tool?.parameters
  const found = await sampleTexts(schema, Math.floor(random() * 2 ** 31))
  const texts = tool?.type === 'custom' ? found.map((text) => JSON.parse(text) as string) : found
  const ahead = tool === undefined ? 0 : Math.min(most, count(tool.name))
  const left = most - ahead
  const text = texts.find((one) => count(one) <= left) ?? shortest(texts)
  if (text === undefined) return undefined
  const cut = inPieces(text, { left, count })
  return tool === undefined ? { ...cut, ahead } : { ...cut, ahead, call: { type: tool.type, name: tool.name } }
}

function shortest(texts: readonly string[]): string | undefined {
  return texts.reduce<string | undefined>(
    (least, one) => (least !== undefined && least.length <= one.length ? least : one),
    undefined,
  )
}

/** From so many characters on, the tokens of what was said are counted, and what follows is counted by itself. */
const WINDOW = 64
/** The end of a word, which no token crosses. */
const WORD_END = /[\p{L}\p{N}](?=[^\p{L}\p{N}\p{M}'’])/gu

/** A text in pieces with their tokens, which add up to those of the whole. Linear in the text: each piece is counted in few. */
function inPieces(
  text: string,
  { left, count }: { left: number; count: Making['count'] },
): Omit<ReplyText, 'call' | 'ahead'> {
  const whole = text.match(new RegExp(`[\\s\\S]{1,${PIECE}}`, 'gu')) ?? []
  const total = count(text)
  const pieces: string[] = []
  const weights: number[] = []
  let [before, window, tokens] = [0, '', 0]
  for (const piece of whole) {
    window += piece
    const isLast = pieces.length === whole.length - 1
    // A piece may complete a token of the one before: the tokens of the text so far never go back.
    const now = isLast ? total : Math.min(total, Math.max(tokens, before + count(window)))
    if (now > left) return { pieces, weights, isCut: true }
    pieces.push(piece)
    weights.push(now - tokens)
    tokens = now
    if (window.length <= WINDOW) continue
    const ended = window.slice(0, lastWordEnd(window))
    before += count(ended)
    window = window.slice(ended.length)
  }
  return { pieces, weights, isCut: false }
}

/** Where the last word of a text ends; its own end where none does. */
function lastWordEnd(text: string): number {
  const last = [...text.matchAll(WORD_END)].at(-1)
  return last === undefined ? text.length : last.index + last[0].length
}
