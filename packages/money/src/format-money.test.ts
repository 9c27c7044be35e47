import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MoneyFormat } from './format-money.ts'
import { Money } from './money.ts'

// Locales part words and digits with spaces that do not break.
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('an amount in the words of a locale', () => {
  const rows: readonly [value: string, unit: string, locale: string, shown: string, options?: MoneyFormat][] = [
    ['0.006955', 'USD', 'en-US', '$0.006955'],
    ['0.006955', 'USD', 'de-DE', '0,006955 $'],
    ['0.500000', 'USD', 'en-US', '$0.50'],
    ['5', 'USD', 'en-US', '$5.00'],
    ['-1234.5', 'USD', 'en-US', '-$1,234.50'],
    ['-1234.5', 'EUR', 'fr-FR', '-1 234,50 €'],
    ['1200', 'JPY', 'ja-JP', '￥1,200'],
    ['0.25', 'JPY', 'en-US', '¥0.25'],
    ['9007199254740993.01', 'USD', 'en-US', '$9,007,199,254,740,993.01'],
    ['0.12345678901234567890123', 'USD', 'en-US', '$0.12345678901234567890123'],
    ['0.006955', 'USD', 'en-US', '$0.01', { maximumFractionDigits: 2 }],
    ['0.006955', 'USD', 'en-US', '$0.007', { maximumSignificantDigits: 1 }],
    ['0.006955', 'USD', 'en-US', '$0.0069550', { minimumFractionDigits: 7 }],
    ['1234567.89', 'USD', 'en-US', '$1.2M', { notation: 'compact' }],
    ['1.5', 'USD', 'en-US', 'USD 1.50', { currencyDisplay: 'code' }],
    ['1234.5678', 'credit', 'en-US', '1,234.5678 credits'],
    ['1.0', 'credit', 'en-US', '1 credit'],
    ['-1', 'credit', 'en-US', '-1 credit'],
    ['0', 'credit', 'en-US', '0 credits'],
    ['12.3', 'creative-unit', 'en-US', '12.3 creative units'],
    ['1', 'creative-unit', 'en-US', '1 creative unit'],
    ['12.3', 'credit', 'de-DE', '12,3 Guthaben', { unitWord: 'Guthaben' }],
  ]
  it.each(rows)('%s %s in %s is %s', (value, unit, locale, shown, options) => {
    expect(plain(Money.from(value, unit).format(locale, options))).toBe(shown)
  })

  it('takes the first locale of a list that is known', () => {
    expect(Money.from('1.5', 'EUR').format(['en-IE'])).toBe('€1.50')
  })

  it('has every digit of any amount', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 60n), 10n ** 60n),
        fc.nat(100),
        fc.constantFrom('USD', 'credit'),
        (count, scale, unit) => {
          const money = new Money(count, scale, unit)
          const digits = money.format('en-US').replaceAll(/[^-.\d]/g, '')
          expect(new Decimal(digits).equals(new Decimal(money.toDecimal()))).toBe(true)
        },
      ),
    )
  })

  it('is refused rather than cut where it has more places than can be shown', () => {
    expect(() => new Money(1n, 101, 'USD').format('en-US')).toThrow(expect.objectContaining({ name: 'InexactError' }))
    expect(new Money(10n, 101, 'USD').format('en-US')).toBe(`$0.${'0'.repeat(99)}1`)
  })

  it.each(['1'.repeat(309), `-${'9'.repeat(310)}.5`])('is refused rather than shown as infinity: %s', (value) => {
    expect(() => Money.from(value, 'USD').format('en-US')).toThrow(expect.objectContaining({ name: 'InexactError' }))
    expect(Money.from('1'.repeat(308), 'USD').format('en-US').replaceAll(/\D/g, '')).toBe(`${'1'.repeat(308)}00`)
  })
})
