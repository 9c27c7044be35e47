import { pickOne } from '../chance/pick.ts'
import type { ReplyFormat, Tool } from './reply-format.ts'
import { sampleJsonTexts } from './sample-json.ts'

/** A call of a tool. */
export interface ToolCall {
  readonly type: Tool['type']
  readonly name: string
}

/** What is said, in pieces with their tokens; of a call, its arguments. */
export interface ReplyText {
  readonly call?: ToolCall
  /** The tokens before the first piece: those of the tool's name. */
  readonly nameTokens: number
  readonly pieces: readonly string[]
  /** The tokens of each piece. */
  readonly pieceTokens: readonly number[]
  /** Whether it ends at its bound, before it is whole. */
  readonly isCut: boolean
}

/** What a reply is made with. */
export interface ReplyOptions {
  readonly random: () => number
  /** The most tokens. */
  readonly maxTokens: number
  readonly countTokens: (text: string) => number
}

/** Characters of a piece. */
const PIECE = 8

/** What a tool that takes a text is called with. */
const ANY_TEXT = { type: 'string', minLength: 3, maxLength: 20 }

/**
 * A reply that is no mere words: a JSON text that fits its schema, or a call of a tool with arguments that fit. It is the
 * fullest that its bound has room for, or the shortest of all, cut at its bound. Undefined where nothing fits the schema.
 *
 * @example await replyText({ kind: 'json', schema: { const: 1 }, pointer: '' }, { random, maxTokens: 10, countTokens })
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

/** From so many characters on, the tokens of what was said are counted, and what follows is counted by itself. */
const WINDOW = 64
/** The end of a word, which no token crosses. */
const WORD_END = /[\p{L}\p{N}](?=[^\p{L}\p{N}\p{M}'’])/gu

/** A text in pieces with their tokens, which add up to those of the whole. Linear in the text: each piece is counted in few. */
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
    // A piece may complete a token of the one before: the tokens of the text so far never go back.
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

/** Where the last word of a text ends; its own end where none does. */
function lastWordEnd(text: string): number {
  const last = [...text.matchAll(WORD_END)].at(-1)
  return last === undefined ? text.length : last.index + last[0].length
}
