import { describe, expect, it } from 'vitest'
import { extensibleDocument } from '../../../src/emit/spec/extensible-enums.ts'
import type { Json } from '../../../src/model/schema.ts'
import { documentIr } from '../sound-ir.ts'

const TWO = { enum: ['a', 'b'] }
const ANY = { $ref: '#/components/schemas/OutlayUnlistedText' }
const OPEN = { anyOf: [TWO, ANY] }
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
const content = (schema: unknown): Json => ({ content: { 'application/json': { schema } } })

interface Written {
  readonly answer?: unknown
  readonly refused?: unknown
  readonly requested?: unknown
  readonly schemas?: Json
}

/** A document with one operation that is requested for and answered by these schemas, extended. */
function written({ answer = {}, refused = {}, requested = {}, schemas = {} }: Written): Json {
  const responses = { 200: content(answer), 400: content(refused) }
  const document = {
    paths: { '/a': { post: { operationId: 'a', requestBody: content(requested), responses } } },
    webhooks: { done: { post: { requestBody: content(answer) } } },
    components: { schemas },
    'x-faults': { answer: { error: '$fault#/code', kind: '$fault#/labels/kind' }, steps: [] },
  }
  return extensibleDocument(documentIr(document))
}

/** What the schema of the answer has become. */
function answer(schema: unknown, more: Omit<Written, 'answer'> = {}): unknown {
  return at(written({ ...more, answer: schema }), 'paths', '/a', 'post', 'responses', '200')
}

function at(node: unknown, ...keys: readonly string[]): unknown {
  const found = keys.reduce((part, key) => (part as Json)[key], node) as Json
  return 'content' in found ? at(found, 'content', 'application/json', 'schema') : found
}

const object = (properties: Json): Json => ({ type: 'object', properties })

describe('the answers of an extended document', () => {
  it.each<[string, unknown, unknown]>([
    ['a list', TWO, OPEN],
    ['a list with null', { enum: ['a', 'b', null] }, { anyOf: [{ enum: ['a', 'b', null] }, ANY] }],
    ['a field', object({ a: TWO }), object({ a: OPEN })],
    ['an item', { type: 'array', items: TWO }, { type: 'array', items: OPEN }],
    ['a part', { allOf: [object({ a: TWO })] }, { allOf: [object({ a: OPEN })] }],
    ['any key', { additionalProperties: TWO }, { additionalProperties: OPEN }],
  ])('may say more than the document lists: %s', (_, schema, open) => {
    expect(answer(schema)).toEqual(open)
    expect(at(written({ answer: schema }), 'webhooks', 'done', 'post', 'requestBody')).toEqual(open)
    expect(at(written({ answer: ref('S'), schemas: { S: schema as Json } }), 'components', 'schemas', 'S')).toEqual(
      open,
    )
  })

  it.each<[string, unknown]>([
    ['a constant', object({ a: { const: 'a' } })],
    ['a list of one', object({ a: { enum: ['a'] } })],
    ['a list of numbers', { enum: [1, 2] }],
    ['what tells alternatives apart', { oneOf: [object({ a: TWO }), object({ a: { const: 'c' } })] }],
    ['an example', { type: 'object', example: { enum: ['a', 'b'] } }],
  ])('say no more than the document does: %s', (_, schema) => {
    expect(answer(schema)).toEqual(schema)
  })

  it('are open in what does not tell alternatives apart', () => {
    const [one, other] = [object({ a: TWO }), object({ b: { const: 'c' } })]
    expect(answer({ oneOf: [one, other] })).toEqual({ oneOf: [object({ a: OPEN }), other] })
    expect(answer({ oneOf: [one, { type: 'null' }] })).toEqual({ oneOf: [object({ a: OPEN }), { type: 'null' }] })
  })

  it('tell alternatives apart though the list stands elsewhere', () => {
    const choice = { oneOf: [object({ a: ref('S') }), object({ a: { const: 'c' } })] }
    const open = { oneOf: [object({ a: TWO }), object({ a: { const: 'c' } })] }
    expect(answer(choice, { schemas: { S: TWO } })).toEqual(open)
  })

  it('keep the codes of error bodies, and those alone', () => {
    const refused = object({ error: { ...TWO }, kind: TWO })
    const document = written({ refused })
    expect(at(document, 'paths', '/a', 'post', 'responses', '400')).toEqual(object({ error: TWO, kind: OPEN }))
  })
})

describe('the requests of an extended document', () => {
  it('stay as they are', () => {
    const document = written({ requested: object({ a: TWO, s: ref('S') }), schemas: { S: TWO } })
    expect(at(document, 'paths', '/a', 'post', 'requestBody')).toEqual(object({ a: TWO, s: ref('S') }))
    expect(at(document, 'components', 'schemas', 'S')).toEqual(TWO)
  })

  it('share a list with answers that may say more', () => {
    const schemas = { S: TWO }
    expect(answer(object({ s: ref('S') }), { requested: ref('S'), schemas })).toEqual(
      object({ s: { anyOf: [ref('S'), ANY] } }),
    )
  })

  it('share a schema with answers, which get a copy where it holds a list', () => {
    const schemas = { S: object({ a: TWO, again: ref('S') }), T: object({ a: { type: 'string' } }) }
    const document = written({
      answer: object({ s: ref('S'), t: ref('T') }),
      requested: { allOf: [ref('S'), ref('T')] },
      schemas,
    })
    expect(at(document, 'paths', '/a', 'post', 'responses', '200')).toEqual(object({ s: ref('OpenS'), t: ref('T') }))
    expect(at(document, 'components', 'schemas', 'S')).toEqual(schemas.S)
    expect(at(document, 'components', 'schemas', 'OpenS')).toEqual(object({ a: OPEN, again: ref('OpenS') }))
  })

  it('share it under a name that is free', () => {
    const schemas = { S: object({ a: TWO }), OpenS: { type: 'string' } }
    expect(answer(ref('S'), { requested: ref('S'), schemas })).toEqual(ref('OpenSInAnswers'))
  })
})
