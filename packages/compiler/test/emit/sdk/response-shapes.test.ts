import { describe, expect, it } from 'vitest'
import { responseShapes } from '../../../src/emit/sdk/response-shapes.ts'
import { documentIr } from '../sound-ir.ts'

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` })
const COST = { type: 'object', required: ['usd'], properties: { usd: { type: 'string', pattern: '^\\d$' } } }
const COST_CODE = '{"type":"object","required":{"usd":{"type":"string","matching":"^\\\\d$"}}}'

/** What is written of a document whose operations answer with these schemas. */
function written(schemas: object, ...bodies: unknown[]): { constants: string[]; responses: string[] } {
  const paths = Object.fromEntries(
    bodies.map((schema, index) => {
      const content = { 'application/json': { schema } }
      return [`/${index}`, { get: { operationId: `get${index}`, responses: { '200': { content } } } }]
    }),
  )
  const vendor = documentIr({ paths, components: { schemas } })
  const shapes = responseShapes(vendor)
  const lines = shapes.constants.split('\n').filter((line) => line !== '')
  return { constants: lines, responses: vendor.operations.map((one) => shapes.of(one).responses) }
}

describe('the shapes of responses', () => {
  it('are constants of their schemas, each after those that it needs', () => {
    const list = { type: 'array', items: ref('Cost') }
    expect(written({ List: list, Cost: COST }, ref('List'), ref('Cost'))).toEqual({
      constants: [
        `const shapeOfCost: Shape = ${COST_CODE}`,
        'const shapeOfList: Shape = {"type":"array","items":shapeOfCost}',
      ],
      responses: ['{"200":shapeOfList}', '{"200":shapeOfCost}'],
    })
  })

  it('are written in place where a schema has no parts, or has no name', () => {
    expect(written({ Id: { type: 'string', pattern: '^a' } }, ref('Id'), COST)).toEqual({
      constants: [],
      responses: ['{"200":{"type":"string","matching":"^a"}}', `{"200":${COST_CODE}}`],
    })
  })

  it('share a constant where they are the same', () => {
    const { constants, responses } = written({ Cost: COST, Price: COST }, ref('Cost'), ref('Price'))
    expect([constants.length, responses]).toEqual([1, ['{"200":shapeOfCost}', '{"200":shapeOfCost}']])
  })

  it.each([
    [
      'in itself',
      { Tree: { properties: { next: ref('Tree') } } },
      ['const shapeOfTree: Shape = {"optional":{get "next"() { return shapeOfTree }}}'],
    ],
    [
      'in its entries',
      { Tree: { type: 'array', items: ref('Tree') } },
      ['const shapeOfTree: Shape = {"type":"array",get "items"() { return shapeOfTree }}'],
    ],
    [
      'in itself or null',
      { Tree: { type: 'object', properties: { next: { anyOf: [ref('Tree'), { type: 'null' }] } } } },
      [
        'const shapeOfTreeOrNull: Shape = {"type":"object|null","optional":{get "next"() { return shapeOfTreeOrNull }}}',
        'const shapeOfTree: Shape = {"type":"object","optional":{"next":shapeOfTreeOrNull}}',
      ],
    ],
    [
      'by way of another',
      { Tree: { properties: { leaf: ref('Leaf') } }, Leaf: { properties: { tree: ref('Tree') } } },
      [
        'const shapeOfLeaf: Shape = {"optional":{get "tree"() { return shapeOfTree }}}',
        'const shapeOfTree: Shape = {"optional":{"leaf":shapeOfLeaf}}',
      ],
    ],
  ])('come to an end where a schema holds itself: %s', (_name, schemas, constants) => {
    const found = written(schemas, ref('Tree'))
    expect(found).toEqual({ constants, responses: ['{"200":shapeOfTree}'] })
    const types = constants.map((line) => line.replace(': Shape', '')).join('\n')
    expect(new Function(`${types}\nreturn shapeOfTree`)()).toBeTypeOf('object')
  })

  it('have names of their own', () => {
    const schemas = { 'a-b': COST, aB: { type: 'array', items: {} } }
    const names = written(schemas, ref('a-b'), ref('aB')).constants.map((line) => line.split(/[ :]/)[1])
    expect(names).toEqual(['shapeOfAB', 'shapeOfAB_'])
  })

  it('keep a field whose name is __proto__', () => {
    const fields = JSON.parse('{"__proto__":{"type":"string"}}')
    const code = '{"200":{"optional":{["__proto__"]:{"type":"string"}}}}'
    expect(written({}, { properties: fields }).responses).toEqual([code])
  })

  it.each([
    [{ 'application/problem+json': { schema: COST } }, COST_CODE],
    [{ 'text/plain': { schema: { type: 'string' } } }, '{"type":"none"}'],
    [undefined, '{"type":"none"}'],
  ])('of the content %j are %s', (content, code) => {
    const document = { paths: { '/a': { get: { operationId: 'a', responses: { '200': { content } } } } } }
    const vendor = documentIr(document)
    expect(vendor.operations.map((one) => responseShapes(vendor).of(one).responses)).toEqual([`{"200":${code}}`])
  })

  it('stand apart where the request picks them, and beside them the data of an event', () => {
    const text = { type: 'object', properties: { a: { type: 'string' } } }
    const schemas = { Cost: COST, Text: text, Chunk: text }
    const content = { 'application/json': { schema: {} }, 'text/event-stream': { schema: ref('Chunk') } }
    const when = { value: '$request.query.dry', is: true, schema: 'Cost', otherwise: 'Text' }
    const responses = {
      '200': { content, 'x-answer': {}, 'x-answer-when': when },
      '202': { content: { 'application/json': { schema: ref('Text') } } },
      '400': {},
    }
    const document = { paths: { '/a': { post: { operationId: 'a', responses } } }, components: { schemas } }
    const vendor = documentIr(document)
    const [found] = vendor.operations.map((one) => responseShapes(vendor).of(one))
    expect(found).toEqual({
      responses: '{"400":{"type":"none"}}',
      selected: {
        dryRun: '{"200":shapeOfCost}',
        realRun: '{"200":shapeOfText,"202":shapeOfText}',
      },
      event: 'shapeOfText',
    })
  })
})
