import { describe, expect, it } from 'vitest'
import { operationsOf } from '../../model/operation.ts'
import { isDeclaredAtOnce, pickedType, pickedValue, pickingOf } from './picking.ts'

const cost = { $ref: '#/components/schemas/Cost' }

/** What picks the answer of an operation with this condition; `mode` is a parameter of the query. */
function picking(when: object, schema: object = { type: 'string' }) {
  const content = { 'application/json': { schema: cost } }
  const responses = { '200': { content, 'x-answer': {}, 'x-answer-when': { schema: 'Cost', ...when } } }
  const parameters = [{ name: 'mode', in: 'query', schema }]
  const document = { paths: { '/a': { post: { operationId: 'a', parameters, responses } } } }
  const [operation] = operationsOf(document)
  const found = operation && pickingOf(document, operation)
  if (found === undefined) throw new Error('nothing picks')
  return found
}

describe('what picks an answer', () => {
  it.each([
    ['$request.query.mode', 'options.query?.mode', '["query","mode"], "x"'],
    ['$request.query.dry-run', 'options.query?.["dry-run"]', '["query","dry-run"], "x"'],
    ['$request.header.X-Mode', 'options.headers?.["X-Mode"]', '["headers","X-Mode"], "x"'],
    ['$request.body#/a/b', 'options.body?.a?.b', '["body","a","b"], "x"'],
  ])('is read from the options of a call: %s', (value, code, type) => {
    const found = picking({ value, is: 'x' })
    expect([pickedValue(found), pickedType(found)]).toEqual([code, type])
  })

  it('may be one of several values', () => {
    expect(pickedType(picking({ value: '$request.query.mode', is: ['x', 1, true] }))).toBe(
      '["query","mode"], "x" | 1 | true',
    )
  })

  it('has the default of the document where nobody says', () => {
    const of = (fallback: string) =>
      picking({ value: '$request.query.mode', is: 'x' }, { type: 'string', default: fallback })
    expect(pickedValue(of('y'))).toBe('options.query?.mode ?? "y"')
    expect([isDeclaredAtOnce(of('x')), isDeclaredAtOnce(of('y'))]).toEqual([true, false])
  })

  it('has its place in a request as a server reads it', () => {
    expect(picking({ value: '$request.header.X-Mode', is: 'x' }).readKeys).toEqual(['header', 'X-Mode'])
  })
})
