import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { createReference } from '@outlay/reference'
import { lumenfall } from '@outlay/reference/lumenfall'
import { generateObject, generateText, jsonSchema, stepCountIs, streamText, tool } from 'ai'
import { Ajv2020 } from 'ajv/dist/2020.js'
import OpenAI from 'openai'
import { beforeEach, describe, expect, it } from 'vitest'

const BASE = 'http://localhost/lumenfall/openai/v1'
const SAY = [{ role: 'user', content: 'Who is it?' }] as const
const PERSON = {
  type: 'object',
  properties: {
    name: { type: 'string', minLength: 1 },
    age: { type: 'integer', minimum: 0, maximum: 120 },
    tags: { type: 'array', items: { enum: ['a', 'b'] }, minItems: 1 },
  },
  required: ['name', 'age', 'tags'],
  additionalProperties: false,
} as const

let answer: (input: string | URL | Request, init?: RequestInit) => Promise<Response>
beforeEach(() => {
  const reference = createReference({ vendors: [lumenfall], now: () => Date.parse('2026-11-20') })
  answer = (input, init) => reference(new Request(input, init))
})

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the answer has
async function chat(more: object): Promise<{ status: number; body: any }> {
  const body = JSON.stringify({ model: 'sample-chat', messages: SAY, ...more })
  const headers = { authorization: 'Bearer lmnfl_acme.secret', 'content-type': 'application/json' }
  const response = await answer(`${BASE}/chat/completions`, { method: 'POST', headers, body })
  return { status: response.status, body: await response.json() }
}

const format = (schema: unknown): object => ({ type: 'json_schema', json_schema: { name: 'a', schema } })

/** Is a value one of a schema, by ajv? */
function isValid(schema: object, value: unknown): boolean {
  return new Ajv2020({ strict: false, validateFormats: false }).validate(schema, value)
}

describe('a chat that is to answer with JSON', () => {
  const node = {
    type: 'object',
    properties: { value: { type: 'integer' }, next: { anyOf: [{ $ref: '#/$defs/node' }, { type: 'null' }] } },
    required: ['value', 'next'],
    additionalProperties: false,
  }

  it.each<readonly [what: string, schema: object]>([
    ['a person', PERSON],
    [
      'texts',
      { type: 'object', properties: { id: { type: 'string', pattern: '^[A-Z]{3}-\\d{4}$' } }, required: ['id'] },
    ],
    ['a list that ends', { $defs: { node }, $ref: '#/$defs/node' }],
    [
      'one of several',
      { anyOf: [{ type: 'object', properties: { kind: { const: 'x' } }, required: ['kind'] }, PERSON] },
    ],
    ['all of several', { allOf: [PERSON, { properties: { age: { multipleOf: 7 } } }] }],
    ['a pair', { type: 'array', prefixItems: [{ type: 'integer' }, { type: 'string' }], items: false, minItems: 2 }],
    ['different entries', { type: 'array', uniqueItems: true, minItems: 3, items: { enum: [1, 2, 3] } }],
    ['a number', { type: 'number', multipleOf: 0.5, exclusiveMinimum: 3, maximum: 4 }],
    ['fields of any name', { type: 'object', minProperties: 2, additionalProperties: { type: 'integer' } }],
    ['nothing', { type: 'null' }],
    ['anything', {}],
    ['many at most', { type: 'array', minItems: 1, maxItems: 1e9, items: { type: 'string', maxLength: 1e9 } }],
  ])('that is %s fits the schema, each choice, and the same each time', async (_, schema) => {
    const request = { response_format: format(schema), n: 5, max_tokens: 1000 }
    const { status, body } = await chat(request)
    expect(status).toBe(200)
    for (const { message, finish_reason } of body.choices) {
      expect(finish_reason).toBe('stop')
      expect(isValid(schema, JSON.parse(message.content)), message.content).toBe(true)
    }
    const again = await chat(request)
    expect(again.body.choices).toEqual(body.choices)
  })

  // 2^20 values where all references are written out
  const pairs = Array.from({ length: 20 }, (_, index) => {
    const $ref = `#/$defs/d${index + 1}`
    return [`d${index}`, { allOf: [{ $ref }, { $ref }] }] as const
  })
  const doubled = { $defs: { ...Object.fromEntries(pairs), d20: { type: 'integer' } }, $ref: '#/$defs/d0' }

  it.each<readonly [what: string, schema: object]>([
    ['contradicts itself', { type: 'integer', minimum: 5, maximum: 4 }],
    [
      'has no end',
      {
        $defs: { r: { type: 'object', properties: { r: { $ref: '#/$defs/r' } }, required: ['r'] } },
        $ref: '#/$defs/r',
      },
    ],
    ['is nothing', { not: {} }],
    ['is too large', { type: 'array', minItems: 100_000, items: { type: 'integer' } }],
    ['grows too large', [1, 2, 3, 4, 5].reduce<object>((items) => ({ type: 'array', minItems: 100, items }), {})],
    ['refers to itself', { $ref: '#' }],
    ['grows by its references', doubled],
    ['lies elsewhere', { $ref: 'https://schemas.example/person.json' }],
  ])('whose schema %s is refused before it costs', async (_, schema) => {
    const { status, body } = await chat({ response_format: format(schema) })
    expect([status, body.error.code, body.error.param]).toEqual([
      400,
      'INVALID_REQUEST',
      'response_format.json_schema.schema',
    ])
  })

  it('is cut at its bound, as words are', async () => {
    const { body } = await chat({ response_format: format(PERSON), max_tokens: 3 })
    expect(body.choices[0].finish_reason).toBe('length')
    expect(body.usage.completion_tokens).toBeLessThanOrEqual(3)
  })
})

describe('the openai client', () => {
  const client = (): OpenAI => new OpenAI({ baseURL: BASE, apiKey: 'lmnfl_acme.secret', fetch: answer as typeof fetch })

  it('parses what fits its schema', async () => {
    const parsed = await client().chat.completions.parse({
      model: 'sample-chat',
      messages: [...SAY],
      response_format: { type: 'json_schema', json_schema: { name: 'person', strict: true, schema: PERSON as never } },
    })
    expect(isValid(PERSON, parsed.choices[0]?.message.parsed)).toBe(true)
  })

  it('gets a call that it has to make, plain and as a stream, with its usage', async () => {
    const wish: OpenAI.ChatCompletionCreateParamsNonStreaming = {
      model: 'sample-chat',
      messages: [...SAY],
      tools: [{ type: 'function', function: { name: 'note', parameters: PERSON as never } }],
      tool_choice: { type: 'function', function: { name: 'note' } },
    }
    const plain = await client().chat.completions.create(wish)
    const stream = client().chat.completions.stream({ ...wish, stream: true, stream_options: { include_usage: true } })
    const streamed = await stream.finalChatCompletion()
    for (const { choices, usage } of [plain, streamed]) {
      const [call] = choices[0]?.message.tool_calls ?? []
      if (call?.type !== 'function') throw new Error('There is no call.')
      expect([choices[0]?.finish_reason, call.function.name]).toEqual(['tool_calls', 'note'])
      expect(isValid(PERSON, JSON.parse(call.function.arguments))).toBe(true)
      expect(usage).toEqual(plain.usage)
    }
  })
})

describe('the AI SDK', () => {
  const model = () =>
    createOpenAICompatible({
      name: 'lumenfall',
      baseURL: BASE,
      apiKey: 'lmnfl_acme.secret',
      fetch: answer as typeof fetch,
      supportsStructuredOutputs: true,
    })('sample-chat')
  const tools = { note: tool({ inputSchema: jsonSchema(PERSON as never), execute: async () => 'noted' }) }

  it('generates an object', async () => {
    const { object, finishReason } = await generateObject({
      model: model(),
      schema: jsonSchema(PERSON as never),
      prompt: 'Who?',
    })
    expect([isValid(PERSON, object), finishReason]).toEqual([true, 'stop'])
  })

  it('calls the tool that it requires, plain and as a stream', async () => {
    const asked = { model: model(), tools, prompt: 'Who?', stopWhen: stepCountIs(1) }
    const plain = await generateText({ ...asked, toolChoice: 'required' })
    const streamed = streamText({ ...asked, toolChoice: { type: 'tool', toolName: 'note' } })
    for (const { toolCalls, finishReason } of [
      plain,
      { toolCalls: await streamed.toolCalls, finishReason: await streamed.finishReason },
    ]) {
      expect([toolCalls.map(({ toolName }) => toolName), finishReason]).toEqual([['note'], 'tool-calls'])
      expect(isValid(PERSON, toolCalls[0]?.input)).toBe(true)
    }
  })
})
