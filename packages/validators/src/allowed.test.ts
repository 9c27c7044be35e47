import { describe, expect, it } from 'vitest'
import { allowed, oneOf, type Schema } from './allowed.ts'

describe('what a schema allows, in words', () => {
  it.each<readonly [given: Schema, then: string]>([
    [{ type: 'number' }, 'a number'],
    [{ type: 'integer', minimum: 1, maximum: 4 }, 'an integer from 1 to 4'],
    [
      { type: 'number', minimum: 128, maximum: 2048, multipleOf: 64 },
      'a number from 128 to 2048 that is a multiple of 64',
    ],
    [{ type: 'number', minimum: 0 }, 'a number of at least 0'],
    [{ type: 'number', maximum: 0 }, 'a number of at most 0'],
    [{ type: 'number', exclusiveMinimum: 0 }, 'a number above 0'],
    [{ type: 'number', exclusiveMaximum: 5 }, 'a number below 5'],
    [{ type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 5 }, 'a number above 0 and below 5'],
    [{ type: 'number', exclusiveMinimum: 0, maximum: 5 }, 'a number above 0 and of at most 5'],
    [{ type: 'number', minimum: 1, exclusiveMaximum: 5 }, 'a number of at least 1 and below 5'],
    [{ type: 'string' }, 'a string'],
    [{ type: 'string', minLength: 2, maxLength: 3000 }, 'a string of 2 to 3000 characters'],
    [{ type: 'string', maxLength: 3000 }, 'a string of at most 3000 characters'],
    [{ type: 'string', minLength: 2 }, 'a string of at least 2 characters'],
    [{ type: 'string', format: 'uuid' }, 'a string in the format uuid'],
    [{ type: 'string', pattern: '^a+$', maxLength: 9 }, 'a string of at most 9 characters that matches ^a+$'],
    [{ type: 'array' }, 'an array'],
    [{ type: 'array', minItems: 1, maxItems: 100 }, 'an array of 1 to 100 entries'],
    [{ type: 'array', minItems: 1 }, 'an array of at least 1 entries'],
    [{ type: 'object', properties: { a: {} } }, 'an object'],
    [{ type: 'boolean' }, 'true or false'],
    [{ type: 'null' }, 'null'],
    [{ type: ['string', 'null'], maxLength: 5 }, 'a string of at most 5 characters or null'],
    [{ type: 'string', enum: ['low', 'high'] }, 'one of "low", "high"'],
    [{ enum: ['only'] }, '"only"'],
    [{ enum: [1, null, true] }, 'one of 1, null, true'],
    [{ const: null }, 'null'],
    [{ const: 'NOT_FOUND', type: 'string' }, '"NOT_FOUND"'],
    [{ required: ['a'] }, 'an object'],
    [{ properties: {} }, 'an object'],
    [{ items: { type: 'string' } }, 'an array'],
    [{ $ref: 'document:ImageModel' }, 'a value that fits ImageModel'],
    [{ $ref: '#/components/schemas/ImageModel' }, 'a value that fits ImageModel'],
    [{ anyOf: [{ type: 'string', maxLength: 9 }, { type: 'array' }] }, 'a string of at most 9 characters or an array'],
    [{ oneOf: [{ $ref: 'document:Size' }, { type: 'null' }] }, 'a value that fits Size or null'],
    [{ description: 'a text or a list of parts' }, 'a text or a list of parts'],
    [{}, 'another value'],
  ])('of %j is %s', (given, then) => {
    expect(allowed(given)).toBe(then)
  })

  it.each<readonly [given: readonly unknown[], then: string]>([
    [['a'], '"a"'],
    [['a', 'b'], 'one of "a", "b"'],
    [[1, false], 'one of 1, false'],
  ])('of the list %j is %s', (given, then) => {
    expect(oneOf(given)).toBe(then)
  })
})
