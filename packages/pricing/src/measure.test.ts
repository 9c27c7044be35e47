import { compare, type Exact, exact, toDecimal } from '@outlay/money'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePoints, listLength, needed, oneOrMany, pixelsOf, product, quantityOf, ratio, tokens } from './measure.ts'

const unpriced = (reason: string, pointer: string, message: string) =>
  expect.objectContaining({ name: 'UnpricedError', unpriced: { priced: false, reason, pointer, message } })

describe('a measure', () => {
  it.each<readonly [what: string, given: () => Exact, then: string]>([
    ['product of several', () => product(product(exact(512), exact(512)), exact(4)), '1048576'],
    ['product of decimals', () => product(exact('0.1'), exact('0.2')), '0.02'],
    ['product beyond 2^53', () => product(exact(9007199254740991), exact(3)), '27021597764222973'],
    ['ratio', () => ratio(exact(3), exact(8), '/b'), '0.375'],
    ['ratio without end', () => ratio(exact(1), exact(3), '/b'), '1/3'],
    ['pixels of a size', () => pixelsOf('1024x768', '/size'), '786432'],
    ['pixels of a size with a capital X', () => pixelsOf('512X512', '/size'), '262144'],
    ['pixels of a large size', () => pixelsOf('4294967296x4294967296', '/size'), '18446744073709551616'],
    ['code points of nothing', () => codePoints(undefined, '/x'), '0'],
    ['code points of null', () => codePoints(null, '/x'), '0'],
    ['code points of an empty text', () => codePoints('', '/x'), '0'],
    ['code points of letters', () => codePoints('año', '/x'), '3'],
    ['code points of an emoji', () => codePoints('😀!', '/x'), '2'],
    ['code points of half an emoji', () => codePoints('\ud83d!', '/x'), '2'],
    ['length of no list', () => listLength(undefined, '/x'), '0'],
    ['length of null', () => listLength(null, '/x'), '0'],
    ['length of an empty list', () => listLength([], '/x'), '0'],
    ['length of a list', () => listLength([null, 1, []], '/x'), '3'],
    ['one entry in place of a list', () => oneOrMany('abcdef', '/x'), '1'],
    ['a list of one or many', () => oneOrMany(['a', 'b'], '/x'), '2'],
    ['none of one or many', () => oneOrMany(null, '/x'), '0'],
    ['a quantity that is a text', () => quantityOf('2.50', '/x'), '2.5'],
    ['tokens', () => tokens((value, name) => (name === 'gpt' ? String(value).length : undefined), 'abcd', 'gpt'), '4'],
  ])('%s', (_, given, then) => {
    expect(toDecimal(given())).toBe(then)
  })

  it.each<unknown>([0, '', false, 'x', 7])('needed %j is handed on', (value) => {
    expect(needed(value, '/x')).toBe(value)
  })

  it.each<readonly [what: string, run: () => unknown, pointer: string, message: string]>([
    ['absent', () => needed(undefined, '/seconds'), '/seconds', 'seconds is missing; it decides the price.'],
    ['null', () => needed(null, '/seconds'), '/seconds', 'seconds is missing; it decides the price.'],
    ['absent, outside the body', () => needed(undefined, ''), '', 'A value is missing; it decides the price.'],
    [
      '0 to divide by',
      () => ratio(exact(1), exact('0.0'), '/b'),
      '/b',
      '`b` must not be 0, since a ratio to 0 has no value; received 0.',
    ],
    ...['1024', '1024x', 'x', '1024*1024', '0x10', '-1x1', '1e3x1', ' 1x1', '1x1 ', '1.5x1', '12345678901x1'].map(
      (size) =>
        [
          `${JSON.stringify(size)} as a size`,
          () => pixelsOf(size, '/size'),
          '/size',
          `\`size\` must be a width and a height such as 1024x1024; received ${JSON.stringify(size)}.`,
        ] as const,
    ),
    ['a text as a list', () => listLength('abcdef', '/x'), '/x', '`x` must be a list; received "abcdef".'],
    ['an object as a list', () => listLength({ length: 3 }, '/x'), '/x', '`x` must be a list; received {"length":3}.'],
    ['a list as a text', () => codePoints(['a'], '/x'), '/x', '`x` must be a text; received ["a"].'],
    [
      'a number as a size',
      () => pixelsOf(5, '/x'),
      '/x',
      '`x` must be a width and a height such as 1024x1024; received 5.',
    ],
    ...[
      ['"many"', 'many'],
      ['true', true],
      ['[2]', [2]],
      ['null', null],
      ['{}', {}],
      ['{"n":1,"d":1000}', { n: 1, d: 1000 }],
      ['null', Number.NaN],
      ['"1e999"', '1e999'],
    ].map(
      ([shown, given]) =>
        [
          `${shown} as a quantity`,
          () => quantityOf(given, '/a/b'),
          '/a/b',
          `\`a/b\` must be a number or a decimal text; received ${shown}.`,
        ] as const,
    ),
    [
      'a text as a quantity from a price list',
      () => quantityOf('x'.repeat(100), ''),
      '',
      `A value that decides the price must be a number or a decimal text; received "${'x'.repeat(59)}….`,
    ],
  ])('%s has no price', (_, run, pointer, message) => {
    expect(run).toThrow(unpriced('missing-quantity', pointer, message))
  })

  it.each<readonly [what: string, run: () => unknown, given: string]>([
    ['both sides of a product', () => product(exact(-2), exact(-3)), '-2'],
    ['one side of a product', () => product(exact(2), exact('-0.5')), '-0.5'],
    ['the dividend of a ratio', () => ratio(exact(-1), exact(2), '/b'), '-1'],
    ['the divisor of a ratio', () => ratio(exact(1), exact(-2), '/b'), '-2'],
  ])('less than nothing as %s has no price', (_, run, given) => {
    const message = `A factor of the quantity must be at least 0; received ${given}.`
    expect(run).toThrow(unpriced('negative-quantity', '', message))
  })

  it.each([undefined, () => undefined])('tokens that nobody counts have no price', (count) => {
    const message = 'The tokens have not been counted; the document names the tokenizer gpt.'
    expect(() => tokens(count, 'abcd', 'gpt')).toThrow(unpriced('missing-tokens', '', message))
  })

  it.each([Number.NaN, -1, 0.5, 2 ** 60])('tokens counted as %s have no price', (counted) => {
    const message = `The tokenizer gpt must count a whole number of tokens, at least 0; received ${counted}.`
    expect(() => tokens(() => counted, 'abcd', 'gpt')).toThrow(unpriced('missing-tokens', '', message))
  })

  it('of pixels is the product of both sides', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), fc.integer({ min: 1 }), (width, height) => {
        const given = pixelsOf(`${width}x${height}`, '/size')
        expect(compare(given, { n: BigInt(width) * BigInt(height), d: 1n })).toBe(0)
      }),
    )
  })
})
