import { describe, expect, it } from 'vitest'
import { operationsOf } from '../document/operation.ts'
import { answerShapes } from './answer-shapes.ts'

const components = {
  schemas: { Job: { type: 'object', required: ['id', 'note'], properties: { id: { type: 'integer' } } } },
}

function shapes(content: unknown): unknown {
  const paths = { '/a': { get: { operationId: 'a', responses: { '200': { content } } } } }
  const document = { paths, components }
  return operationsOf(document).map((operation) => answerShapes(document, operation)['200'])[0]
}
const json = (schema: unknown): unknown => shapes({ 'application/json': { schema } })

describe('the outline of an answer', () => {
  it.each([
    [{ $ref: '#/components/schemas/Job' }, { type: 'object', required: { id: 'integer', note: '' } }],
    [{ type: ['array', 'null'] }, { type: 'array|null' }],
    [{ enum: ['a', null] }, { type: 'string|null' }],
    [{ const: 1 }, { type: 'number' }],
    [{ oneOf: [{ type: 'string' }] }, { type: '' }],
    [{ type: 'null' }, { type: 'null' }],
    [{ type: 'object', properties: { a: { type: 'string' } } }, { type: 'object' }],
  ])('of %j is %j', (schema, shape) => expect(json(schema)).toEqual(shape))

  it.each([
    [{ 'application/problem+json': { schema: { type: 'object' } } }, { type: 'object' }],
    [{ 'text/plain': { schema: { type: 'string' } } }, { type: 'none' }],
    [undefined, { type: 'none' }],
  ])('of the content %j is %j', (content, shape) => expect(shapes(content)).toEqual(shape))
})
