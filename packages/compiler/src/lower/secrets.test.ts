import { describe, expect, it } from 'vitest'
import { operationsOf } from '../model/operation.ts'
import type { Json } from '../model/schema.ts'
import { secretFields } from './secrets.ts'

const NONE = { path: [], query: [], header: [], body: [] }
const SECRET = { type: 'string', format: 'password' }

function marksOf(schema: Json, parameters: readonly Json[] = [], schemas: Json = {}): unknown {
  const requestBody = { content: { 'application/json': { schema } } }
  const document = {
    paths: { '/a': { post: { operationId: 'open', parameters, requestBody, responses: {} } } },
    components: { schemas },
  }
  const [operation] = operationsOf(document)
  return operation && secretFields(document, operation)
}

describe('what a document marks as secret', () => {
  it('is nothing where it has no mark', () => {
    expect(marksOf({ properties: { a: { type: 'string', format: 'uri' } } })).toEqual(NONE)
  })

  it('are parameters', () => {
    const parameters = ['path', 'query', 'header'].map((place) => ({ name: `in-${place}`, in: place, schema: SECRET }))
    const list = { name: 'list', in: 'query', schema: { type: 'array', items: SECRET } }
    expect(marksOf({}, [...parameters, list])).toEqual({
      ...NONE,
      path: ['in-path'],
      query: ['in-query', 'list'],
      header: ['in-header'],
    })
  })

  it.each<readonly [what: string, schema: Json, body: readonly string[]]>([
    ['a field', { properties: { pin: SECRET, name: {} } }, ['pin']],
    ['a field of a field', { properties: { who: { properties: { pin: SECRET } } } }, ['pin']],
    ['a list, by its name', { properties: { codes: { items: SECRET } } }, ['codes']],
    ['a map, by its name', { properties: { codes: { additionalProperties: SECRET } } }, ['codes']],
    ['a field of one branch', { oneOf: [{}, { properties: { pin: SECRET } }] }, ['pin']],
    ['a field under a condition', { if: {}, else: { properties: { pin: SECRET } } }, ['pin']],
    ['the body itself', SECRET, ['']],
    ['a field of a schema with a name', { $ref: '#/components/schemas/Who' }, ['pin', 'code']],
  ])('is %s', (_, schema, body) => {
    const who = {
      properties: {
        pin: { $ref: '#/components/schemas/Pin' },
        friend: { $ref: '#/components/schemas/Who' },
        code: SECRET,
      },
    }
    expect(marksOf(schema, [], { Who: who, Pin: SECRET })).toEqual({ ...NONE, body })
  })
})
