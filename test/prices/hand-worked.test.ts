import * as aurous from '@outlay/pricing/aurous'
import * as layer from '@outlay/pricing/layer'
import * as lumenfall from '@outlay/pricing/lumenfall'
import * as xRouter from '@outlay/pricing/x-router'
import { document as aurousDocument } from '@outlay/spec/aurous/document'
import { document as layerDocument } from '@outlay/spec/layer/document'
import { document as lumenfallDocument } from '@outlay/spec/lumenfall/document'
import { document as xRouterDocument } from '@outlay/spec/x-router/document'
import { describe, expect, it } from 'vitest'
import { calculate, readArithmetic } from './arithmetic.ts'
import { chargesOf, handWorkedPrices, pricedByRules } from './hand-worked.ts'

const vendors = [
  ['aurous', aurous, aurousDocument],
  ['layer', layer, layerDocument],
  ['lumenfall', lumenfall, lumenfallDocument],
  ['x-router', xRouter, xRouterDocument],
] as const

describe.each(vendors)('the prices of %s that were worked out by hand', (vendor, rules, document) => {
  const file = handWorkedPrices(vendor)
  const priced = file.prices.filter(({ unpriced }) => unpriced === undefined)

  it('are at least thirty, of different names', () => {
    expect(priced.length).toBeGreaterThanOrEqual(30)
    expect(new Set(file.prices.map(({ name }) => name)).size).toBe(file.prices.length)
  })

  it.each(priced)('are right in their own arithmetic: $name', ({ arithmetic = [] }) => {
    const lines = arithmetic.map(readArithmetic)
    expect(lines.map(({ id, calculation }) => `${id} ${calculate(calculation)}`)).toEqual(
      lines.map(({ id, value }) => `${id} ${value}`),
    )
    expect(lines.at(-1)?.id).toBe('total')
    const terms = lines.slice(0, -1).map(({ value }) => value)
    expect(lines.at(-1)?.calculation).toContain(terms.join(' + '))
  })

  it.each(file.prices)('are what the rules charge: $name', (row) => {
    const lines = (row.arithmetic ?? []).map(readArithmetic)
    const expected = {
      unit: file.unit,
      scale: file.scale,
      lines: lines.slice(0, -1).map(({ id, value }) => [id, value]),
      total: lines.at(-1)?.value,
    }
    expect(pricedByRules(rules, row.operation ?? file.operation ?? '', row)).toEqual(
      row.unpriced === undefined ? expected : { unpriced: row.unpriced },
    )
  })

  it('show each charge of the document at least once', () => {
    const shown = file.prices.flatMap(({ arithmetic = [] }) => arithmetic.map((line) => readArithmetic(line).id))
    expect(chargesOf(document).filter((id) => !shown.includes(id))).toEqual([])
  })

  it('say why, where there is none', () => {
    const silent = file.prices.filter(({ unpriced, because }) => (unpriced === undefined) !== (because === undefined))
    expect(silent.map(({ name }) => name)).toEqual([])
  })
})
