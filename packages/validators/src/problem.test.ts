import { describe, expect, it } from 'vitest'
import type { AjvError } from './fault.ts'
import { problem } from './problem.ts'

describe('what is wrong with a value', () => {
  it.each<readonly [keyword: string, params: AjvError['params'], data: unknown, then: string]>([
    ['multipleOf', { multipleOf: 64 }, 1000, ', not a multiple of 64'],
    ['minimum', { limit: 128, comparison: '>=' }, 64, ', below 128'],
    ['maximum', { limit: 2048, comparison: '<=' }, 2112, ', above 2048'],
    ['exclusiveMinimum', { limit: 0 }, 0, ', not above 0'],
    ['exclusiveMaximum', { limit: 5 }, 5, ', not below 5'],
    ['minLength', { limit: 2 }, 'a', ', shorter than 2'],
    ['maxLength', { limit: 2 }, 'abc', ', longer than 2'],
    ['minItems', { limit: 1 }, [], ', shorter than 1'],
    ['maxItems', { limit: 1 }, [1, 2], ', longer than 1'],
    ['enum', { allowedValues: ['a'] }, 'b', ', which is not in the list'],
    ['const', { allowedValue: 'a' }, 'b', ', another value'],
    ['pattern', { pattern: '^a' }, 'b', ', which does not match'],
    ['format', { format: 'uuid' }, 'b', ', which is no uuid'],
    ['uniqueItems', { i: 2, j: 0 }, [1, 2, 1], ', where entries 0 and 2 are the same'],
    ['anyOf', {}, 1, ', which does not fit'],
    ['type', { type: 'integer' }, 1.5, ', not a whole number'],
    ['type', { type: ['integer', 'null'] }, 1.5, ', not a whole number'],
    ['type', { type: 'number' }, '1024', ''],
  ])('by %s %j, given %j, reads "%s"', (keyword, params, data, then) => {
    expect(problem({ instancePath: '/x', schemaPath: `#/${keyword}`, keyword, params, data })).toBe(then)
  })
})
