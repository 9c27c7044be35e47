import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quickPattern } from './quick-pattern.ts'

describe('a pattern', () => {
  it.each<readonly [pattern: string, unrolled: string]>([
    ['^[a-f]{3}$', '^[a-f][a-f][a-f]$'],
    ['(-[0-9]{2}){2}', '(?:-[0-9][0-9]){2}'],
    ['(?:a|(b))(?=c)(?<name>d)\\([(]', '(?:a|(?:b))(?=c)(?<name>d)\\([(]'],
    ['([a]{2})\\1', '([a][a])\\1'],
    ['\\d{2}\\W{1}', '\\d\\d\\W'],
    ['[\\]{2}]{2}', '[\\]{2}][\\]{2}]'],
    ['\\[a]{2}', '\\[a]{2}'],
    ['\\\\d{2}', '\\\\d{2}'],
    ['\\p{L}{2}', '\\p{L}{2}'],
    ['\\u{12}[\\u{1}]{2}', '\\u{12}[\\u{1}][\\u{1}]'],
    ['[a]{0}[a]{1,2}[a]{2,}a{2}', '[a]{0}[a]{1,2}[a]{2,}a{2}'],
    ['[a]{2}?', '[a]{2}?'],
    [`[ab]{250}[ab]{251}`, `${'[ab]'.repeat(250)}[ab]{251}`],
  ])('%s is written as %s', (pattern, unrolled) => {
    expect(quickPattern(pattern)).toBe(unrolled)
  })

  const atom = fc.constantFrom(
    '[ab]',
    '[^a]',
    '[\\]a]',
    '\\w',
    'a',
    '(a|b)',
    '(?:a)',
    '(\\]|(b))',
    '\\p{L}',
    '\\u{61}',
    '.',
  )
  const count = fc.constantFrom('', '*', '?', '{0}', '{1}', '{2}', '{3}', '{2}?', '{1,2}', '{2,}')
  const pattern = fc
    .array(fc.tuple(atom, count), { maxLength: 4 })
    .map((parts) => `^${parts.map((one) => one.join('')).join('')}$`)

  it('matches the same texts as it is written', () => {
    fc.assert(
      fc.property(pattern, fc.string({ unit: fc.constantFrom('a', 'b', ']', 'é') }), (source, text) => {
        expect(new RegExp(quickPattern(source), 'u').test(text)).toBe(new RegExp(source, 'u').test(text))
      }),
    )
  })
})
