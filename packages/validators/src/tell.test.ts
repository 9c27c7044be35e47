import { describe, expect, it } from 'vitest'
import type { Finding } from './finding.ts'
import { tell } from './tell.ts'

describe('a finding, told', () => {
  it.each<readonly [found: Finding, keyword: string, message: string]>([
    [
      ['/n', 'minimum', 'a number of at least 1', 0, ', below 1'],
      'minimum',
      'n is 0, below 1; allowed is a number of at least 1.',
    ],
    [['/n', 'type', 'a number', '1024', ''], 'type', 'n is "1024", a string; allowed is a number.'],
    [['/n', 'type', 'a string', 7, ''], 'type', 'n is 7, a number; allowed is a string.'],
    [
      ['/n', 'type', 'an integer', 1.5, ', not a whole number'],
      'type',
      'n is 1.5, not a whole number; allowed is an integer.',
    ],
    [['/n', 'type', 'an integer', '1', ', not a whole number'], 'type', 'n is "1", a string; allowed is an integer.'],
    [['/n', 'type', 'an object', [], ''], 'type', 'n is [], an array; allowed is an object.'],
    [['/n', 'type', 'a string', {}, ''], 'type', 'n is {}, an object; allowed is a string.'],
    [['/n', 'type', 'a string', true, ''], 'type', 'n is true, a boolean; allowed is a string.'],
    [['/n', 'type', 'a number', null, ''], 'type', 'n is null; allowed is a number.'],
    [['', 'type', 'an object', undefined, ''], 'type', 'The body is undefined; allowed is an object.'],
    [
      ['/n', 'type', 'a number', Infinity, '', undefined, 4, 0],
      'maximum',
      'n is Infinity, above 4; allowed is a number.',
    ],
    [
      ['/n', 'type', 'a number', -Infinity, '', undefined, 4, 0],
      'minimum',
      'n is -Infinity, below 0; allowed is a number.',
    ],
    [['/n', 'type', 'a number', -Infinity, '', undefined, 4], 'type', 'n is -Infinity, a number; allowed is a number.'],
    [['/a', 'required', 'a string', undefined, undefined, 'b'], 'required', 'a.b is missing; allowed is a string.'],
    [
      ['', 'unevaluatedProperties', 'no fields', 1, undefined, 'a/b~'],
      'unevaluatedProperties',
      '"a/b~" is not a field of this object; allowed are no fields.',
    ],
  ])('of %j is a fault of %s: %s', (found, keyword, message) => {
    expect(tell([found])).toMatchObject([{ keyword, message }])
  })

  it('of a missing field is not silenced by the type of its name elsewhere', () => {
    const found: readonly Finding[] = [
      ['/a', 'type', 'a string', 1, ''],
      ['', 'additionalProperties', 'no fields', 1, undefined, 'a'],
    ]
    expect(tell(found).map(({ keyword }) => keyword)).toEqual(['type', 'additionalProperties'])
  })
})
