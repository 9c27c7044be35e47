import { describe, expect, it } from 'vitest'
import { allowed, oneOf, type Schema } from './allowed.ts'

describe('what a schema allows, in words', () => {
  it.each<readonly [given: Schema, then: string]>([
    [{ type: 'number' }, 'a number'],
    [{ type: 'integer', minimum: 1, maximum: 4 }, 'an integer from 1 to 4'],
    [{ type: 'number', minimum: 128, maximum: 2048, multipleOf: 64 }, 'a multiple of 64 from 128 to 2048'],
    [{ type: 'number', minimum: 0 }, 'a number of at least 0'],
    [{ type: 'number', maximum: 0 }, 'a number of at most 0'],
    [{ type: 'number', exclusiveMinimum: 0 }, 'a number greater than 0'],
    [{ type: 'number', exclusiveMaximum: 5 }, 'a number less than 5'],
    [{ type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 5 }, 'a number greater than 0 and less than 5'],
    [{ type: 'number', exclusiveMinimum: 0, maximum: 5 }, 'a number greater than 0 and at most 5'],
    [{ type: 'number', minimum: 1, exclusiveMaximum: 5 }, 'a number of at least 1 and less than 5'],
    [{ type: 'string' }, 'a string'],
    [{ type: 'string', minLength: 2, maxLength: 3000 }, 'a string of 2 to 3,000 characters'],
    [{ type: 'string', maxLength: 3000 }, 'a string of at most 3,000 characters'],
    [{ type: 'string', minLength: 2 }, 'a string of at least 2 characters'],
    [{ type: 'string', minLength: 1 }, 'a non-empty string'],
    [{ type: 'string', minLength: 3, maxLength: 3 }, 'a string of 3 characters'],
    [{ type: 'string', maxLength: 1 }, 'a string of at most 1 character'],
    [{ type: 'string', format: 'uuid' }, 'a UUID'],
    [{ type: 'string', format: 'binary' }, 'a file'],
    [{ type: 'string', format: 'password' }, 'a string in the format password'],
    [{ type: 'string', pattern: '^a+$', maxLength: 9 }, 'a string of at most 9 characters that matches `^a+$`'],
    [{ type: 'array' }, 'an array'],
    [{ type: 'array', minItems: 1, maxItems: 100 }, 'an array of 1 to 100 items'],
    [{ type: 'array', minItems: 1 }, 'a non-empty array'],
    [{ type: 'array', uniqueItems: true }, 'an array of unique items'],
    [{ type: 'array', maxItems: 6, uniqueItems: true }, 'an array of at most 6 unique items'],
    [{ type: 'array', minItems: 1, uniqueItems: true }, 'a non-empty array of unique items'],
    [{ type: 'array', prefixItems: [{}, {}], items: false }, 'an array of at most 2 items'],
    [{ type: 'array', contains: { const: 1 } }, 'an array that contains 1'],
    [{ type: 'object', minProperties: 1 }, 'an object with at least 1 property'],
    [{ type: 'integer', multipleOf: 64 }, 'a multiple of 64'],
    [{ type: 'integer', multipleOf: 0.5 }, 'an integer and a multiple of 0.5'],
    [{ type: ['boolean', 'null'] }, 'true or false, or null'],
    [{ type: ['string', 'array', 'null'] }, 'a string, an array, or null'],
    [
      { type: ['integer', 'null'], exclusiveMinimum: 0, maximum: 9 },
      'an integer greater than 0 and at most 9, or null',
    ],
    [{ type: 'object', properties: { a: {} } }, 'an object'],
    [{ type: 'boolean' }, 'true or false'],
    [{ type: 'null' }, 'null'],
    [{ type: ['string', 'null'], maxLength: 5 }, 'a string of at most 5 characters or null'],
    [{ type: 'string', enum: ['low', 'high'] }, '"low" or "high"'],
    [{ enum: ['only'] }, '"only"'],
    [{ enum: [1, null, true] }, 'one of 1, null, true'],
    [{ const: null }, 'null'],
    [{ const: 'NOT_FOUND', type: 'string' }, '"NOT_FOUND"'],
    [{ required: ['a'] }, 'an object'],
    [{ properties: {} }, 'an object'],
    [{ items: { type: 'string' } }, 'an array'],
    [{ $ref: 'document:ImageModel' }, 'a valid ImageModel'],
    [{ $ref: '#/components/schemas/ImageModel' }, 'a valid ImageModel'],
    [{ anyOf: [{ type: 'string', maxLength: 9 }, { type: 'array' }] }, 'a string of at most 9 characters or an array'],
    [{ oneOf: [{ $ref: 'document:Size' }, { type: 'null' }] }, 'a valid Size or null'],
    [{ type: 'number', maximum: 0, exclusiveMinimum: -5 }, 'a number greater than -5 and at most 0'],
    [{ description: 'a text or a list of parts' }, 'a text or a list of parts'],
    [{}, 'a different value'],
  ])('of %j is %s', (given, then) => {
    expect(allowed(given)).toBe(then)
  })

  it.each<readonly [given: readonly unknown[], then: string]>([
    [['a'], '"a"'],
    [['a', 'b'], '"a" or "b"'],
    [[1, false], '1 or false'],
  ])('of the list %j is %s', (given, then) => {
    expect(oneOf(given)).toBe(then)
  })
})
