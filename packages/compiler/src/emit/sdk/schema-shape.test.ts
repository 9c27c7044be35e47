import { describe, expect, it } from 'vitest'
import { partOf, shapeOf } from './schema-shape.ts'

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` })
const schemas = {
  Id: { type: 'string', pattern: '^a' },
  Job: { type: 'object', required: ['id', 'note'], properties: { id: ref('Id'), steps: { type: 'integer' } } },
  Loop: ref('Loop'),
  Knot: { allOf: [ref('Knot')], type: 'object' },
}
const document = { components: { schemas } }
const JOB = { required: { id: { of: 'Id', orNull: false }, note: {} }, optional: { steps: { type: 'integer' } } }

describe('the shape of a schema', () => {
  it.each([
    [ref('Job'), { type: 'object', ...JOB }],
    [{ type: ['array', 'null'] }, { type: 'array|null' }],
    [
      { type: 'array', items: ref('Job') },
      { type: 'array', items: { of: 'Job', orNull: false } },
    ],
    [{ enum: ['a', null] }, { type: 'string|null' }],
    [{ const: 1 }, { type: 'number' }],
    [{ type: 'null' }, { type: 'null' }],
    [{ type: 'string', enum: ['a'], format: 'uri', maxLength: 1 }, { type: 'string' }],
    [
      { type: 'object', properties: { a: true } },
      { type: 'object', optional: { a: {} } },
    ],
    [
      { pattern: 'a', minimum: 0, maximum: 1, exclusiveMinimum: 2, exclusiveMaximum: 3 },
      { matching: 'a', from: 0, to: 1, above: 2, below: 3 },
    ],
    [
      { minimum: 0.1, maximum: 1e21 },
      { from: '0.1', to: '1e+21' },
    ],
    [{}, {}],
    [true, {}],
  ])('of %j is %j', (schema, shape) => expect(shapeOf(document, schema)).toEqual(shape))

  it.each([
    [{ oneOf: [{ type: 'string' }, { type: 'integer' }] }, { type: 'string|integer' }],
    [{ anyOf: [ref('Job'), ref('Id')] }, { type: 'object|string' }],
    [{ anyOf: [{ type: 'string' }, {}] }, {}],
    [{ anyOf: [{ type: 'object', required: ['a'] }, { type: 'object' }] }, { type: 'object' }],
    [
      { allOf: [ref('Job'), { required: ['steps'] }] },
      { type: 'object', required: { ...JOB.required, ...JOB.optional } },
    ],
    [{ allOf: [ref('Id'), { minimum: 1 }] }, { type: 'string', matching: '^a', from: 1 }],
    [
      { type: 'string', allOf: [{ type: 'integer', pattern: 'b' }] },
      { type: 'string', matching: 'b' },
    ],
  ])('of the composition %j is %j', (schema, shape) => expect(shapeOf(document, schema)).toEqual(shape))

  it('ends where a schema is nothing but itself', () => {
    expect(shapeOf(document, ref('Loop'))).toEqual({})
    expect(shapeOf(document, ref('Knot'))).toEqual({ type: 'object' })
  })

  it.each([
    [{ anyOf: [ref('Job'), { type: 'null' }] }, { of: 'Job', orNull: true }],
    [
      { oneOf: [{ type: 'null' }, ref('Job')], description: 'a' },
      { of: 'Job', orNull: true },
    ],
    [
      { allOf: [ref('Job')], type: 'object' },
      { type: 'object', ...JOB },
    ],
    [
      { ...ref('Job'), description: 'a', default: {}, 'x-a': 1 },
      { of: 'Job', orNull: false },
    ],
    [
      { ...ref('Id'), pattern: '^b' },
      { type: 'string', matching: '^b' },
    ],
    [{ anyOf: [{ type: 'string', pattern: '^a' }, { type: 'null' }] }, { type: 'string|null', matching: '^a' }],
  ])('as a part, of %j is %j', (schema, part) => expect(partOf(document, schema)).toEqual(part))

  it('has null besides, when asked', () => {
    expect(shapeOf(document, ref('Id'), true)).toEqual({ type: 'string|null', matching: '^a' })
    expect(shapeOf(document, {}, true)).toEqual({})
  })
})
