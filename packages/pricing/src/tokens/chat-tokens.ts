import { isMedia, withoutMedia } from './media.ts'

/** Tokens that each message takes beside its texts (OpenAI cookbook, "How to count tokens with tiktoken"). */
const PER_MESSAGE = 3

/** Tokens that a name takes beside its text (OpenAI cookbook). */
const PER_NAME = 1

/** Tokens with which the answer begins (OpenAI cookbook). */
const PRIMING = 3

/** Tokens of a part that is not a text, such as an image: what OpenAI counts for an image at low detail. Assumed for others. */
const PER_PART = 85

/** The parts of a content that are texts: where the text stands, by the part's type. */
const TEXT_OF: Readonly<Record<string, string>> = { text: 'text', refusal: 'refusal' }

/** Counts the tokens of a text. */
export type CountText = (text: string) => number

/**
 * The tokens of a value of a request:
 *
 * - a text counts as it is
 * - a list of messages: 3 for each message, every text in it (role, content, name and the others), 1 more for a name, and
 *   3 for the answer's beginning; of a content in parts, the text of those of type `text` and `refusal` as it is and 85 for
 *   any other part; what is neither text nor parts, such as `tool_calls`, as its JSON text
 * - a body with `messages`: those, and `tools` and `functions` as their JSON texts
 * - anything else as its JSON text
 * - wherever it stands, a picture, a sound or a file in the request itself, as a data URL or in base64, counts 85 and is no
 *   part of any text
 *
 * @example chatTokens([{ role: 'user', content: 'hello' }], count) // 3 + 1 + 1 + 3
 */
export function chatTokens(value: unknown, count: CountText): number {
  if (Array.isArray(value) && value.every(isMessage)) return ofMessages(value, count)
  if (!isObject(value) || !Array.isArray(value['messages'])) return ofValue(value, count)
  const { messages, tools, functions } = value
  return chatTokens(messages, count) + ofValue(tools, count) + ofValue(functions, count)
}

type Json = Readonly<Record<string, unknown>>

function ofMessages(messages: readonly Json[], count: CountText): number {
  return messages.reduce((sum, message) => sum + PER_MESSAGE + ofMessage(message, count), PRIMING)
}

function ofMessage(message: Json, count: CountText): number {
  return Object.entries(message).reduce((sum, [key, value]) => {
    const parts = key === 'content' && Array.isArray(value)
    const own = parts ? value.reduce((all: number, part) => all + ofPart(part, count), 0) : ofValue(value, count)
    return sum + own + (key === 'name' && value !== null ? PER_NAME : 0)
  }, 0)
}

function ofPart(part: unknown, count: CountText): number {
  if (typeof part === 'string') return ofValue(part, count)
  const key = isObject(part) ? TEXT_OF[String(part['type'])] : undefined
  if (!isObject(part) || key === undefined) return PER_PART
  const { [key]: text, ...others } = part
  return (typeof text === 'string' ? ofValue(text, count) : 0) + PER_PART * withoutMedia(others).media
}

function ofValue(value: unknown, count: CountText): number {
  if (typeof value === 'string') return isMedia(value) ? PER_PART : count(value)
  const { media, rest } = withoutMedia(value)
  const nothing = rest === undefined || rest === null || (Array.isArray(rest) && rest.length === 0)
  return PER_PART * media + (nothing ? 0 : count(JSON.stringify(rest)))
}

function isMessage(value: unknown): value is Json {
  return isObject(value) && 'role' in value
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
