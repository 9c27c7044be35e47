import { describe, expect, it } from 'vitest'
import type { Finding } from './finding.ts'
import { formatFindings } from './format-findings.ts'

describe('a finding as a sentence', () => {
  it.each<readonly [found: Finding, keyword: string, message: string]>([
    [['/n', 'minimum', 'a number of at least 1', 0], 'minimum', '`n` must be a number of at least 1; received 0.'],
    [['/n', 'type', 'a number', '1024'], 'type', '`n` must be a number; received "1024".'],
    [['/n', 'type', 'a string', 7], 'type', '`n` must be a string; received 7.'],
    [['/n', 'type', 'an integer', 1.5], 'type', '`n` must be an integer; received 1.5.'],
    [['/n', 'type', 'an integer', '1'], 'type', '`n` must be an integer; received "1".'],
    [['/n', 'type', 'an object', []], 'type', '`n` must be an object; received [].'],
    [['/n', 'type', 'a string', {}], 'type', '`n` must be a string; received {}.'],
    [['/n', 'type', 'a string', true], 'type', '`n` must be a string; received true.'],
    [['/n', 'type', 'a number', null], 'type', '`n` must be a number; received null.'],
    [['', 'type', 'an object', undefined], 'type', 'The body must be an object; received nothing.'],
    [
      ['/n', 'type', 'a number', Infinity, undefined, undefined, 4, 0],
      'maximum',
      '`n` must be a number; received Infinity.',
    ],
    [
      ['/n', 'type', 'a number', -Infinity, undefined, undefined, 4, 0],
      'minimum',
      '`n` must be a number; received -Infinity.',
    ],
    [
      ['/n', 'type', 'a number', -Infinity, undefined, undefined, 4],
      'type',
      '`n` must be a number; received -Infinity.',
    ],
    [['/a', 'required', 'a string', undefined, 'b'], 'required', '`a.b` is required; it must be a string.'],
    [
      ['', 'unevaluatedProperties', [], 1, 'a/b~'],
      'unevaluatedProperties',
      '`"a/b~"` is not a known field. Known fields: none.',
    ],
  ])('of %j is a fault of %s: %s', (found, keyword, message) => {
    expect(formatFindings([found])).toMatchObject([{ keyword, message }])
  })

  it('of a missing field is not silenced by the type of its name elsewhere', () => {
    const found: readonly Finding[] = [
      ['/a', 'type', 'a string', 1],
      ['', 'additionalProperties', [], 1, 'a'],
    ]
    expect(formatFindings(found).map(({ keyword }) => keyword)).toEqual(['type', 'additionalProperties'])
  })
})
