import { describe, expect, it } from 'vitest'
import { DOCUMENT, diagnosticsOf, type Row } from './diagnostics.ts'

const PATHS = 'paths:\n'
const SCHEMAS = '  schemas:\n'
const ANSWER = `          content: { application/json: { schema: { $ref: '#/components/schemas/Voices' } } }
          x-answer: { data: [], next: null, more: false, total: 0 }
`
const VOICES = `    Voices:
      type: object
      additionalProperties: false
      required: [data]
      properties:
        data: { type: array, items: { $ref: '#/components/schemas/Voice' } }
        next: { type: [string, 'null'] }
        more: { type: boolean }
        total: { type: integer }
    Voice: { type: object, additionalProperties: false, properties: { id: { type: string }, old: { type: boolean } } }
`
const AFTER = '{ name: after, in: query, schema: { type: string } }'
const PAGE = '{ name: page, in: query, schema: { type: integer } }'
const FROM_CURSOR = 'next: { from: $response.body#/next, to: $request.query.after }'

/** The sound vendor with a list whose word, on line 9 from column 7 on, is this. */
function list(word: string, { answer = ANSWER, method = 'get' } = {}): Row[1] {
  const operation = `  /voices:
    ${method}:
      operationId: listVoices
      x-list: ${word}
      parameters: [${AFTER}, ${PAGE}]
      responses:
        '200':
          description: A page.
${answer}        '400': { description: No., content: { application/json: { schema: { $ref: '#/components/schemas/SoundError' } } } }
        '500': { description: No., content: { application/json: { schema: { $ref: '#/components/schemas/SoundError' } } } }
`
  return [
    [DOCUMENT, PATHS, PATHS + operation],
    [DOCUMENT, SCHEMAS, SCHEMAS + VOICES],
  ]
}

const sound = [
  '{ entries: $response.body#/data }',
  `{ entries: $response.body#/data, ${FROM_CURSOR} }`,
  `{ entries: $response.body#/data, ${FROM_CURSOR}, more: $response.body#/more }`,
  '{ entries: $response.body#/data, next: { from: $last#/id, to: $request.query.after }, x-provenance: A }',
  '{ entries: $response.body#/data, next: { from: $page, to: $request.query.page } }',
]

const rows: readonly Row[] = [
  [
    'entries that the answer does not have',
    list('{ entries: $response.body#/dat }'),
    'openapi.yaml:10:17: OUT1502: The expression must be a part of the answer of listVoices, one of $response.body#/data, $response.body#/next, $response.body#/more, $response.body#/total; received $response.body#/dat.',
  ],
  [
    'entries that are no list',
    list('{ entries: $response.body }'),
    'openapi.yaml:10:17: OUT1503: `entries` must be a value whose type is array; received $response.body, whose type is object.',
  ],
  [
    'a cursor that the answer does not have',
    list('{ entries: $response.body#/data, next: { from: $response.body#/nxt, to: $request.query.after } }'),
    'openapi.yaml:10:56: OUT1502: The expression must be a part of the answer of listVoices, one of $response.body#/data, $response.body#/next, $response.body#/more, $response.body#/total; received $response.body#/nxt.',
  ],
  [
    'a cursor that is not a text',
    list('{ entries: $response.body#/data, next: { from: $response.body#/more, to: $request.query.after } }'),
    'openapi.yaml:10:56: OUT1503: `from` must be a value whose type is string or integer or number; received $response.body#/more, whose type is boolean.',
  ],
  [
    'a value that entries do not have',
    list('{ entries: $response.body#/data, next: { from: $last#/key, to: $request.query.after } }'),
    'openapi.yaml:10:56: OUT1502: The expression must be a part of an entry of listVoices, one of $last#/id, $last#/old; received $last#/key.',
  ],
  [
    'entries that are no texts themselves',
    list('{ entries: $response.body#/data, next: { from: $last, to: $request.query.after } }'),
    'openapi.yaml:10:56: OUT1503: `from` must be a value whose type is string or integer or number; received $last, whose type is object.',
  ],
  [
    'a parameter that there is not',
    list('{ entries: $response.body#/data, next: { from: $response.body#/next, to: $request.query.afer } }'),
    'openapi.yaml:10:84: OUT1504: `to` must be a query parameter of listVoices, one of $request.query.after, $request.query.page; received $request.query.afer.',
  ],
  [
    'a page that a parameter for texts takes',
    list('{ entries: $response.body#/data, next: { from: $page, to: $request.query.after } }'),
    'openapi.yaml:10:69: OUT1505: `to` must be a parameter whose type is integer or number, because $page is a number; received $request.query.after, whose type is string.',
  ],
  [
    'a sign of more that is not true or false',
    list(`{ entries: $response.body#/data, ${FROM_CURSOR}, more: $response.body#/total }`),
    'openapi.yaml:10:112: OUT1503: `more` must be a value whose type is boolean; received $response.body#/total, whose type is integer.',
  ],
  [
    'an answer that is no JSON',
    list('{ entries: $response.body#/data }', {
      answer: '          content: { text/csv: {} }\n          x-answer: {}\n',
    }),
    'openapi.yaml:10:7: OUT1501: `x-list` must be on an operation with one 2xx response in JSON for all requests; received none or several.',
    'openapi.yaml:16:11: OUT1302: `x-answer` must be on a response in JSON; received one in text/csv.',
  ],
  [
    'a list by another method than GET',
    list('{ entries: $response.body#/data }', { method: 'post' }),
    'openapi.yaml:10:7: OUT2001: `x-list` must be on a GET; received it where nothing reads it.',
  ],
]

describe('x-list', () => {
  it.each(sound)('is taken as %s', async (word) => {
    expect(await diagnosticsOf(...list(word))).toEqual([])
  })

  for (const [title, edits, ...lines] of rows) {
    it(`is refused with ${title}`, async () => {
      expect(await diagnosticsOf(...edits)).toEqual(lines.map((line) => `sound/${line}`))
    })
  }

  it.each([
    '{}',
    '[]',
    '{ entries: data }',
    '{ entries: $request.body }',
    '{ entries: $response.body#/data, more: $response.body#/more }',
    '{ entries: $response.body#/data, next: { from: $response.body#/next } }',
    '{ entries: $response.body#/data, next: { from: $response.body#/next, to: after } }',
    '{ entries: $response.body#/data, next: { from: $response.body, to: $request.query.after } }',
    '{ entries: $response.body#/data, next: $response.body#/next }',
    '{ entries: $response.body#/data, pages: true }',
  ])('has another shape than %s', async (word) => {
    const lines = await diagnosticsOf(...list(word))
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.every((line) => line.includes(': OUT1500: '))).toBe(true)
  })
})
