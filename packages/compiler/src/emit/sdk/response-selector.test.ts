import { describe, expect, it } from 'vitest'
import { lowerAnswerWhen } from '../../lower/answer-when.ts'
import { operationsOf } from '../../model/operation.ts'
import { isConditional, selectorType, selectorValue } from './response-selector.ts'

const cost = { $ref: '#/components/schemas/Cost' }

/** What picks the response of an operation with this condition; `mode` is a parameter of the query. */
function selector(when: object, schema: object = { type: 'string' }) {
  const content = { 'application/json': { schema: cost } }
  const responses = { '200': { content, 'x-answer': {}, 'x-answer-when': { schema: 'Cost', ...when } } }
  const parameters = [{ name: 'mode', in: 'query', schema }]
  const document = { paths: { '/a': { post: { operationId: 'a', parameters, responses } } } }
  const [operation] = operationsOf(document)
  const found = operation && lowerAnswerWhen(document, operation)
  if (found === undefined) throw new Error('nothing picks')
  return found
}

describe('what picks a response', () => {
  it.each([
    ['$request.query.mode', 'options.query?.mode', '["query","mode"], "x"'],
    ['$request.query.dry-run', 'options.query?.["dry-run"]', '["query","dry-run"], "x"'],
    ['$request.header.X-Mode', 'options.headers?.["X-Mode"]', '["headers","X-Mode"], "x"'],
    ['$request.body#/a/b', 'options.body?.a?.b', '["body","a","b"], "x"'],
  ])('is read from the options of a call: %s', (value, code, type) => {
    const found = selector({ value, is: 'x' })
    expect([selectorValue(found), selectorType(found)]).toEqual([code, type])
  })

  it('may be one of several values', () => {
    expect(selectorType(selector({ value: '$request.query.mode', is: ['x', 1, true] }))).toBe(
      '["query","mode"], "x" | 1 | true',
    )
  })

  it('has the default of the document where nobody says', () => {
    const of = (fallback: string) =>
      selector({ value: '$request.query.mode', is: 'x' }, { type: 'string', default: fallback })
    expect(selectorValue(of('y'))).toBe('options.query?.mode ?? "y"')
    expect([isConditional(of('x')), isConditional(of('y'))]).toEqual([false, true])
  })

  it('has its place in a request as a server reads it', () => {
    expect(selector({ value: '$request.header.X-Mode', is: 'x' }).keys).toEqual(['header', 'X-Mode'])
  })
})
