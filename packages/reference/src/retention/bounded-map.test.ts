import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countTextBytes, createBoundedMap } from './bounded-map.ts'

describe('a bounded map', () => {
  it('forgets the entry that ended first when there are too many', () => {
    const map = createBoundedMap<number>({ most: 2 })
    for (const [key, value] of [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ] as const)
      map.set(key, value)
    expect(['a', 'b', 'c'].map(map.get)).toEqual([undefined, 2, 3])
  })

  it('keeps what runs, however much that is, and forgets it by when it ended', () => {
    const map = createBoundedMap<number>({ most: 2 })
    for (const [key, value] of [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ] as const)
      map.start(key, value)
    expect(map.size()).toBe(3)
    map.end('c')
    expect([map.size(), map.get('c')]).toEqual([2, undefined])
    map.end('b')
    map.end('a')
    map.set('d', 4)
    expect([...map.values()]).toEqual([1, 4])
  })

  it('forgets as many as the bytes of a new one need', () => {
    const map = createBoundedMap<string>({ most: 10, mostBytes: 6, bytesOf: (text) => text.length })
    for (const text of ['aa', 'bb', 'cc', 'dddd']) map.set(text, text)
    expect([...map.values()]).toEqual(['cc', 'dddd'])
  })

  it('holds one entry of a key, the latest', () => {
    const map = createBoundedMap<number>({ most: 2 })
    map.set('a', 1)
    map.set('b', 2)
    map.set('a', 3)
    map.set('c', 4)
    expect([...map.values()]).toEqual([3, 4])
  })

  it('ends nothing that it does not have', () => {
    const map = createBoundedMap<number>({ most: 2 })
    map.end('a')
    map.delete('a')
    expect([map.size(), map.get('a')]).toEqual([0, undefined])
  })

  it('agrees with a list, whatever is done', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    const step = fc.record({ what: fc.constantFrom('set', 'start', 'end', 'delete', 'forget'), key })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const map = createBoundedMap<number>({ most: 3 })
        let list: { key: string; value: number; ended: boolean }[] = []
        const without = (one: string) => list.filter((entry) => entry.key !== one)
        for (const [value, { what, key: one }] of steps.entries()) {
          if (what === 'forget') {
            map.forgetWhile((entry) => entry < value - 8)
            for (const ended of [false, true]) {
              for (
                let old = list.find((entry) => entry.ended === ended);
                old !== undefined && old.value < value - 8;
              ) {
                list = list.filter((entry) => entry !== old)
                old = list.find((entry) => entry.ended === ended)
              }
            }
          } else map[what as 'set'](one, value)
          if (what === 'set' || what === 'start') list = [...without(one), { key: one, value, ended: what === 'set' }]
          if (what === 'delete') list = without(one)
          if (what === 'end') {
            const found = list.find((entry) => entry.key === one && !entry.ended)
            if (found !== undefined) list = [...without(one), { ...found, ended: true }]
          }
          while (list.length > 3 && list.some(({ ended }) => ended))
            list.splice(
              list.findIndex(({ ended }) => ended),
              1,
            )
          const values = [...list.filter(({ ended }) => ended), ...list.filter(({ ended }) => !ended)]
          expect([...map.values()]).toEqual(values.map((entry) => entry.value))
          expect(map.size()).toBe(list.length)
        }
      }),
    )
  })
})

it.each<readonly [texts: readonly (string | undefined)[], bytes: number]>([
  [[], 0],
  [['a dune'], 12],
  [['a dune', undefined, ''], 12],
  [['é', '🦫'], 6],
])('texts %j take %d bytes', (texts, bytes) => {
  expect(countTextBytes(texts)).toBe(bytes)
})
