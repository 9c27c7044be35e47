import { describe, expect, it } from 'vitest'
import { misshape } from './shape.ts'

describe('the outline of a body', () => {
  it.each([
    [{ type: '' }, null],
    [{ type: 'array' }, []],
    [{ type: 'object|null' }, null],
    [{ type: 'number' }, 1.5],
    [{ type: 'integer' }, 1],
    [{ type: '', required: { a: '' } }, 'text'],
    [
      { type: 'object', required: { a: 'string|null', b: '' } },
      { a: null, b: {} },
    ],
  ])('%j lets %j through', (shape, value) => expect(misshape(shape, value)).toBeUndefined())

  it.each([
    [{ type: 'array' }, {}, 'it is object, not array'],
    [{ type: 'integer' }, 1.5, 'it is number, not integer'],
    [{ type: 'object|null' }, [], 'it is array, not object|null'],
    [{ type: 'object', required: { a: 'string' } }, {}, 'a is missing'],
    [{ type: 'object', required: { toString: '' } }, {}, 'toString is missing'],
    [{ type: 'object', required: { a: 'string|null' } }, { a: 1 }, 'a is number, not string|null'],
  ])('%j does not fit %j: %s', (shape, value, problem) => expect(misshape(shape, value)).toBe(problem))
})
