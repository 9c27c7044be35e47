import type { Fault } from '@outlay/pricing'

type Json = Readonly<Record<string, unknown>>

/** A tool that the model may call. */
export interface Tool {
  readonly type: 'function' | 'custom'
  readonly name: string
  /** The JSON Schema of its arguments; a custom tool has none and takes text. */
  readonly parameters: unknown
  /** The JSON Pointer of the schema in the body. */
  readonly pointer: string
}

/** The format of a reply. */
export type ReplyFormat =
  | { readonly kind: 'words' }
  /** A JSON text that fits a schema. */
  | { readonly kind: 'json'; readonly schema: unknown; readonly pointer: string }
  /** A call to one of these tools. */
  | { readonly kind: 'call'; readonly tools: readonly Tool[] }

/** The fields of a request that decide the format, in the form of OpenAI's API. */
export interface ReplyRequest {
  readonly tools?: unknown
  readonly tool_choice?: unknown
  readonly response_format?: unknown
  readonly messages?: unknown
}

/** A schema for any object; it has a field, so that there is something to see. */
const ANY_OBJECT = {
  type: 'object',
  properties: { answer: { type: 'string', minLength: 3, maxLength: 20 } },
  required: ['answer'],
}

const WORDS: ReplyFormat = { kind: 'words' }

/**
 * Reads the format of a reply: a tool call when `tool_choice` requires one, JSON when `response_format` requests it, words
 * otherwise. Optional tools are not called.
 *
 * @example readReplyFormat({ response_format: { type: 'json_object' } }) // { kind: 'json', … }
 */
export function readReplyFormat(body: ReplyRequest): ReplyFormat | { readonly faults: readonly Fault[] } {
  const tools = toolsOf(body.tools)
  const called = requiredTools(body.tool_choice, tools)
  if (called === undefined) return readResponseFormat(body)
  return called.length > 0 ? { kind: 'call', tools: called } : { faults: [unknownTool(body.tool_choice, tools)] }
}

function toolsOf(given: unknown): Tool[] {
  const list: readonly unknown[] = Array.isArray(given) ? given : []
  return list.flatMap((tool, index) => {
    const { type, function: called, custom } = asObject(tool)
    if (type === 'custom') return toTool('custom', asObject(custom), `/tools/${index}/custom`)
    return toTool('function', asObject(called), `/tools/${index}/function/parameters`)
  })
}

function toTool(type: Tool['type'], { name, parameters }: Json, pointer: string): Tool[] {
  return typeof name === 'string' ? [{ type, name, parameters: parameters ?? { type: 'object' }, pointer }] : []
}

/** The tools of which one must be called: undefined when none must, empty when the chosen ones do not exist. */
function requiredTools(choice: unknown, tools: readonly Tool[]): readonly Tool[] | undefined {
  if (choice === 'required') return tools
  if (typeof choice === 'string') return choice === 'auto' || choice === 'none' ? undefined : []
  if (typeof choice !== 'object' || choice === null) return undefined
  const { type, allowed_tools: nested } = asObject(choice)
  if (type !== 'allowed_tools') return tools.filter((tool) => matchesChoice(tool, choice))
  const { mode, tools: allowed } = asObject(nested ?? choice)
  if (mode !== 'required') return undefined
  const chosen: readonly unknown[] = Array.isArray(allowed) ? allowed : []
  return tools.filter((tool) => chosen.some((one) => matchesChoice(tool, one)))
}

function matchesChoice({ type, name }: Tool, choice: unknown): boolean {
  const chosen = asObject(choice)
  return chosen['type'] === type && asObject(chosen[type])['name'] === name
}

function unknownTool(given: unknown, tools: readonly Tool[]): Fault {
  const names = tools.map(({ name }) => name)
  const allowed =
    names.length === 0 ? 'null, as there are no `tools`' : `auto, none, required, or one of ${names.join(', ')}`
  const received = JSON.stringify(given).slice(0, 200)
  const message = `\`tool_choice\` must be ${allowed.slice(0, 400)}; received ${received}.`
  return {
    fault: 'invalid',
    keyword: 'enum',
    location: 'body',
    pointer: '/tool_choice',
    path: ['tool_choice'],
    given,
    message,
  }
}

function readResponseFormat({ response_format: format, messages }: ReplyRequest): ReplyFormat {
  const { type, json_schema: named } = asObject(format)
  if (type === 'json_object')
    return { kind: 'json', schema: findSchemaInMessages(messages) ?? ANY_OBJECT, pointer: '/response_format' }
  if (type !== 'json_schema') return WORDS
  return {
    kind: 'json',
    schema: asObject(named)['schema'] ?? ANY_OBJECT,
    pointer: '/response_format/json_schema/schema',
  }
}

/** The text before a JSON Schema in a message, as clients write it for models without a field for it. */
const SCHEMA_FOLLOWS = 'json schema:'

/** The JSON Schema in a message. */
function findSchemaInMessages(messages: unknown): unknown {
  const list: readonly unknown[] = Array.isArray(messages) ? messages : []
  const texts = list.map((one) => asObject(one)['content']).filter((one) => typeof one === 'string')
  const text = texts.find((one) => one.toLowerCase().includes(SCHEMA_FOLLOWS))
  if (text === undefined) return undefined
  const from = text.indexOf('{', text.toLowerCase().indexOf(SCHEMA_FOLLOWS))
  return from < 0 ? undefined : parseJson(text.slice(from, text.lastIndexOf('}') + 1))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}
}
