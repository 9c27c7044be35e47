import { describe, expect, it } from 'vitest'
import { findMismatch, type Shape } from './shape.ts'

const USD: Shape = { type: 'string', matching: '^\\d+\\.\\d{2}$' }
const COST: Shape = { type: 'object', required: { usd: USD } }
const TREE: Shape = {
  type: 'object',
  required: { name: { type: 'string' } },
  optional: {
    get next() {
      return TREE
    },
  },
}

type Row = readonly [shape: Shape, value: unknown]

describe('the outline of a body', () => {
  it.each<Row>([
    [{}, null],
    [{ type: 'array' }, []],
    [{ type: 'array', items: COST }, []],
    [{ type: 'array', items: COST }, [{ usd: '1.00' }]],
    [{ type: 'object|null' }, null],
    [{ type: 'number' }, 1.5],
    [{ type: 'integer' }, 1],
    [{ required: { a: {} } }, 'text'],
    [{ required: { a: {} } }, ['a']],
    [{ required: { a: {} } }, { a: null }],
    [
      { type: 'object', required: { a: { type: 'string|null' }, b: {} } },
      { a: null, b: {} },
    ],
    [{ type: 'object', optional: { cost: COST } }, {}],
    [{ required: { a: {} }, optional: { toString: { type: 'string' } } }, { a: 1 }],
    [{ type: 'object', optional: { toString: { type: 'string' } } }, {}],
    [COST, { usd: '0.10', eur: 1 }],
    [{ from: 1, matching: '^a' }, null],
    [{ from: 1, matching: '^a' }, { a: 0 }],
    [{ type: 'integer|null', from: 1 }, null],
    [{ type: 'number', from: 0, to: 1 }, 0],
    [{ type: 'number', from: 0, to: 1 }, 1],
    [{ type: 'number', above: 0, below: 1 }, 0.5],
    [{ type: 'number', from: '0.1', to: '30' }, 9.5],
    [{ from: '0.1' }, 'text'],
    [{ matching: '^\\p{Lu}$' }, 'Ä'],
    [TREE, { name: 'a', next: { name: 'b' } }],
  ])('%j lets %j through', (shape, value) => expect(findMismatch(shape, value)).toBeUndefined())

  it.each<readonly [...Row, problem: string]>([
    [{ type: 'array' }, {}, 'its body must be an array; received object'],
    [{ type: 'integer' }, 1.5, 'its body must be an integer; received 1.5'],
    [{ type: 'object|null' }, [], 'its body must be an object or null; received array'],
    [COST, {}, '`/usd` must be a string matching ^\\d+\\.\\d{2}$; received nothing'],
    [COST, { usd: 0.1 }, '`/usd` must be a string matching ^\\d+\\.\\d{2}$; received 0.1'],
    [COST, { usd: null }, '`/usd` must be a string matching ^\\d+\\.\\d{2}$; received null'],
    [COST, { usd: 'abc' }, '`/usd` must be a string matching ^\\d+\\.\\d{2}$; received "abc"'],
    [{ required: { toString: {} } }, {}, '`/toString` must be a value; received nothing'],
    [{ required: { a: { type: 'string' } } }, { a: true }, '`/a` must be a string; received true'],
    [
      { optional: { cost: COST } },
      { cost: { usd: [] } },
      '`/cost/usd` must be a string matching ^\\d+\\.\\d{2}$; received array',
    ],
    [{ optional: { cost: COST } }, { cost: null }, '`/cost` must be an object; received null'],
    [{ type: 'array', items: COST }, [{ usd: '1.00' }, null], '`/1` must be an object; received null'],
    [
      { optional: { 'a/b~c': USD } },
      { 'a/b~c': 1 },
      '`/a~1b~0c` must be a string matching ^\\d+\\.\\d{2}$; received 1',
    ],
    [{ type: 'integer', from: 1, to: 4 }, -5, 'its body must be an integer from 1 to 4; received -5'],
    [{ type: 'integer', from: 1, to: 4 }, 5, 'its body must be an integer from 1 to 4; received 5'],
    [{ type: 'number', above: 0, below: 1 }, 0, 'its body must be a number above 0 below 1; received 0'],
    [{ type: 'number', above: 0, below: 1 }, 1, 'its body must be a number above 0 below 1; received 1'],
    [{ type: 'number', from: '0.1' }, 0.09, 'its body must be a number from 0.1; received 0.09'],
    [{ from: 1 }, 0, 'its body must be a value from 1; received 0'],
    [TREE, { name: 'a', next: { name: 'b', next: { name: 1 } } }, '`/next/next/name` must be a string; received 1'],
    [TREE, { name: 'a', next: {}, other: 1 }, '`/next/name` must be a string; received nothing'],
  ])('%j does not let %j through: %s', (shape, value, problem) => expect(findMismatch(shape, value)).toBe(problem))

  it('holds what JSON calls __proto__ to what is said of it', () => {
    const shape: Shape = { required: { ['__proto__']: { type: 'string' } } }
    expect(findMismatch(shape, JSON.parse('{"__proto__":"a"}'))).toBeUndefined()
    expect(findMismatch(shape, JSON.parse('{"__proto__":1}'))).toBe('`/__proto__` must be a string; received 1')
    expect(findMismatch(shape, {})).toBe('`/__proto__` must be a string; received nothing')
  })

  it('tells long texts cut short', () => {
    const problem = findMismatch(USD, 'x'.repeat(10_000)) as string
    expect(problem).toBe(`its body must be a string matching ^\\d+\\.\\d{2}$; received "${'x'.repeat(79)}…`)
    expect(findMismatch({ type: 'string', matching: 'y'.repeat(10_000) }, 'x')?.length).toBe(301)
  })

  it('reaches the end of a body that is nested deeper than the stack', () => {
    const deep = (end: string): unknown =>
      JSON.parse(`${'{"name":"a","next":'.repeat(50_000)}${end}${'}'.repeat(50_000)}`)
    expect(findMismatch(TREE, deep('{"name":"b"}'))).toBeUndefined()
    expect(findMismatch(TREE, deep('null'))).toMatch(/^`\/next\/next\/.*…$/)
  })
})
