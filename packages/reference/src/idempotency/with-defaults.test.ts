import type { Defaults } from '@outlay/vendor'
import { describe, expect, it } from 'vitest'
import { canonicalize } from './fingerprint.ts'
import { applyDefaults } from './with-defaults.ts'

const DEFAULTS: Defaults = {
  properties: {
    count: { default: 1 },
    size: { default: '1k', nullable: true },
    note: { nullable: true },
    urls: { default: [] },
    camera: { properties: { lens: { default: 35 }, film: { properties: { iso: { default: 100 } } } } },
    layers: { items: { properties: { opacity: { default: 1 } } } },
  },
}
const same = (value: unknown): string => canonicalize(applyDefaults(value, DEFAULTS)).join('')

describe('a value with its defaults', () => {
  it.each<readonly [what: string, one: unknown, other: unknown]>([
    ['a default', {}, { count: 1 }],
    ['a default that is an empty list', {}, { urls: [] }],
    ['null where that is the default', { size: null }, { size: '1k' }],
    ['null where that is nothing', { note: null }, {}],
    ['a default of an object within', { camera: {} }, { camera: { lens: 35 } }],
    ['a default two objects down', { camera: { film: {} } }, { camera: { film: { iso: 100 }, lens: 35 } }],
    ['a default in a list', { layers: [{}, { opacity: 1 }] }, { layers: [{ opacity: 1 }, {}] }],
    ['the order of fields', { count: 2, size: '2k' }, { size: '2k', count: 2 }],
    ['a number spelt otherwise', JSON.parse('{"count":1.0}'), JSON.parse('{"count":10e-1}')],
    ['zero below zero', { count: -0 }, { count: 0 }],
  ])('is the same by %s', (_, one, other) => {
    expect(same(one)).toBe(same(other))
  })

  it.each<readonly [what: string, one: unknown, other: unknown]>([
    ['another value than the default', {}, { count: 2 }],
    ['null where that is a value of its own', {}, { count: null }],
    ['an object that is there', {}, { camera: {} }],
    ['a text in the place of a number', { count: 1 }, { count: '1' }],
    ['a list in another order', { urls: ['a', 'b'] }, { urls: ['b', 'a'] }],
  ])('is another by %s', (_, one, other) => {
    expect(same(one)).not.toBe(same(other))
  })

  it('does not change what it is given', () => {
    const given = Object.freeze({ camera: Object.freeze({}) })
    applyDefaults(given, DEFAULTS)
    expect(given).toEqual({ camera: {} })
  })
})
