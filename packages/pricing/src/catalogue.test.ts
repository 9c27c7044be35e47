import { describe, expect, it } from 'vitest'
import { catalogueOf, modelOf } from './catalogue.ts'
import type { PriceList } from './price-list.ts'
import type { Unpriced, UnpricedError } from './unpriced.ts'

const bare: PriceList = {
  version: 'v1',
  effective: '2026-01-01T00:00:00Z',
  unit: 'USD',
  scale: 6,
  rounding: { mode: 'up', on: 'total' },
  rates: {},
}
const prices: PriceList = {
  ...bare,
  catalogues: {
    image: [
      { id: 'a', steps: 4 },
      { id: 'b', aliases: ['c', 'a'] },
      { id: 'a', steps: 9 },
    ],
  },
}

describe('a catalogue', () => {
  it('has its entries in order, none where the list has no such catalogue', () => {
    expect(catalogueOf(prices, 'image').map(({ id }) => id)).toEqual(['a', 'b', 'a'])
    expect(catalogueOf(prices, 'video')).toEqual([])
    expect(catalogueOf(bare, 'image')).toEqual([])
  })

  it('has the first entry of a model', () => {
    expect(modelOf(prices, ['image', '/model'], 'a')).toEqual({ id: 'a', steps: 4 })
  })

  it('knows a model by its other names, too', () => {
    expect(modelOf(prices, ['image', '/model'], 'c').id).toBe('b')
  })

  it.each<readonly [team: unknown, ids: readonly string[]]>([
    ['x', ['a', 'c']],
    ['y', ['b', 'c']],
    ['z', ['c']],
    [undefined, ['c']],
  ])('has, for %s alone, what is kept for nobody else', (team, ids) => {
    const entries = [{ id: 'a', team: 'x', aliases: ['d'] }, { id: 'b', team: 'y' }, { id: 'c' }]
    const kept: PriceList = { ...bare, catalogues: { image: entries } }
    expect(catalogueOf(kept, 'image', { team }).map(({ id }) => id)).toEqual(ids)
    const found = ['a', 'b', 'c', 'd'].filter((id) => isListed(() => modelOf(kept, ['image', '/model', { team }], id)))
    expect(found).toEqual(team === 'x' ? ['a', 'c', 'd'] : ids)
  })

  it.each<readonly [list: PriceList, catalogue: string, id: unknown, shown: string]>([
    [prices, 'image', 'nope', '"nope"'],
    [prices, 'image', '', '""'],
    [prices, 'image', 'A', '"A"'],
    [prices, 'image', undefined, 'undefined'],
    [prices, 'video', 'a', '"a"'],
    [bare, 'image', 'a', '"a"'],
  ])('refuses a model that it does not list, case %#', (list, catalogue, id, shown) => {
    const message = `The price list v1 does not list the model ${shown}.`
    expect(() => modelOf(list, [catalogue, '/model'], id)).toThrow(
      expect.objectContaining({
        unpriced: expect.objectContaining({
          priced: false,
          reason: 'unknown-model',
          pointer: '/model',
          message,
          given: id,
        }),
      }),
    )
  })

  it.each([
    [prices, 'bb', 'one of a, b, a', 'b'],
    [prices, 'cc', 'one of a, b, a', 'c'],
    // no id is so long, and comparing takes time by its length
    [prices, 'a'.repeat(201), 'one of a, b, a', undefined],
    [prices, undefined, 'one of a, b, a', undefined],
    [bare, 'a', undefined, undefined],
  ])('suggests the nearest of its models, case %#', (list, id, allowed, nearest) => {
    let unpriced: unknown
    try {
      modelOf(list, ['image', '/model'], id)
    } catch (error) {
      unpriced = (error as UnpricedError).unpriced
    }
    expect([(unpriced as Unpriced).allowed, (unpriced as Unpriced).nearest]).toEqual([allowed, nearest])
  })
})

function isListed(find: () => unknown): boolean {
  try {
    return find() !== undefined
  } catch {
    return false
  }
}
