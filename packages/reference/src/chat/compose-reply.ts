import { pickOne } from '../random/random.ts'
import type { ReplyFormat, Tool } from './reply-format.ts'
import { sampleJsonTexts } from './sample-json.ts'

/** A tool call. */
export interface ToolCall {
  readonly type: Tool['type']
  readonly name: string
}

/** The text of a reply, or the arguments of a tool call, in pieces with their tokens. */
export interface ReplyText {
  readonly call?: ToolCall
  /** The tokens of the tool's name, before the first piece. */
  readonly nameTokens: number
  readonly pieces: readonly string[]
  /** The tokens of each piece. */
  readonly pieceTokens: readonly number[]
  /** Whether it is truncated at its limit. */
  readonly isCut: boolean
}

/** What composing a reply needs. */
export interface ReplyOptions {
  readonly random: () => number
  /** The most tokens. */
  readonly maxTokens: number
  readonly countTokens: (text: string) => number
}

/** Characters of a piece. */
const PIECE = 8

/** The arguments of a tool that takes text. */
const ANY_TEXT = { type: 'string', minLength: 3, maxLength: 20 }

/**
 * Composes a JSON text that fits its schema, or a tool call with arguments that fit: the fullest within the limit, or else
 * the shortest, truncated at the limit. Undefined when nothing fits the schema.
 *
 * @example await composeReply({ kind: 'json', schema: { const: 1 }, pointer: '' }, { random, maxTokens: 10, countTokens })
 */
export async function composeReply(
  wanted: Exclude<ReplyFormat, { kind: 'words' }>,
  { random, maxTokens, countTokens }: ReplyOptions,
): Promise<ReplyText | undefined> {
  const tool = wanted.kind === 'call' ? pickOne(wanted.tools as [Tool, ...Tool[]], random) : undefined
  const schema = wanted.kind === 'json' ? wanted.schema : tool?.type === 'custom' ? ANY_TEXT : tool?.parameters
  const found = await sampleJsonTexts(schema, Math.floor(random() * 2 ** 31))
  const texts = tool?.type === 'custom' ? found.map((text) => JSON.parse(text) as string) : found
  const nameTokens = tool === undefined ? 0 : Math.min(maxTokens, countTokens(tool.name))
  const left = maxTokens - nameTokens
  const text = texts.find((one) => countTokens(one) <= left) ?? shortest(texts)
  if (text === undefined) return undefined
  const cut = splitIntoPieces(text, { left, countTokens })
  return tool === undefined
    ? { ...cut, nameTokens }
    : { ...cut, nameTokens, call: { type: tool.type, name: tool.name } }
}

function shortest(texts: readonly string[]): string | undefined {
  return texts.reduce<string | undefined>(
    (least, one) => (least !== undefined && least.length <= one.length ? least : one),
    undefined,
  )
}

/** After so many characters, the tokens so far are final, and the rest is counted separately. */
const WINDOW = 64
/** The end of a word, which no token crosses. */
const WORD_END = /[\p{L}\p{N}](?=[^\p{L}\p{N}\p{M}'’])/gu

/** Splits text into pieces with their tokens, which add up to those of the whole, in linear time. */
function splitIntoPieces(
  text: string,
  { left, countTokens }: { left: number; countTokens: ReplyOptions['countTokens'] },
): Omit<ReplyText, 'call' | 'nameTokens'> {
  const whole = text.match(new RegExp(`[\\s\\S]{1,${PIECE}}`, 'gu')) ?? []
  const total = countTokens(text)
  const pieces: string[] = []
  const pieceTokens: number[] = []
  let [before, window, tokens] = [0, '', 0]
  for (const piece of whole) {
    window += piece
    const isLast = pieces.length === whole.length - 1
    // A piece may complete a token of the one before, so the count never goes down.
    const now = isLast ? total : Math.min(total, Math.max(tokens, before + countTokens(window)))
    if (now > left) return { pieces, pieceTokens, isCut: true }
    pieces.push(piece)
    pieceTokens.push(now - tokens)
    tokens = now
    if (window.length <= WINDOW) continue
    const ended = window.slice(0, lastWordEnd(window))
    before += countTokens(ended)
    window = window.slice(ended.length)
  }
  return { pieces, pieceTokens, isCut: false }
}

/** The end of the last whole word; the end of the text when there is none. */
function lastWordEnd(text: string): number {
  const last = [...text.matchAll(WORD_END)].at(-1)
  return last === undefined ? text.length : last.index + last[0].length
}
