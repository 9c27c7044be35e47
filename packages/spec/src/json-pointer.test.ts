import { describe, expect, it } from 'vitest'
import { childPointer, formatPointer, parsePointer, valueAt } from './json-pointer.ts'

describe('a JSON Pointer', () => {
  it.each([
    ['', []],
    ['/', ['']],
    ['/a/0', ['a', '0']],
    ['/a~1b/c~0d/~01', ['a/b', 'c~d', '~1']],
    ['/ /%25', [' ', '%25']],
  ])('%s stands for the keys %j', (pointer, keys) => {
    expect(parsePointer(pointer)).toEqual(keys)
    expect(formatPointer(keys)).toBe(pointer)
  })

  it('is read from a fragment, too', () => {
    expect(parsePointer('#/$defs/a~1b')).toEqual(['$defs', 'a/b'])
    expect(parsePointer('#')).toEqual([])
  })

  it('writes indexes as numbers', () => expect(formatPointer(['a', 12])).toBe('/a/12'))

  it('escapes a tilde before a slash', () => expect(childPointer('/a', '~1/')).toBe('/a/~01~1'))
})

describe('the value at some keys', () => {
  const value = { a: [{ 'b/c': 0 }], d: null }

  it.each([
    [[], value],
    [['a', '0', 'b/c'], 0],
    [['a', 0, 'b/c'], 0],
    [['d'], null],
    [['d', 'e'], undefined],
    [['a', '1'], undefined],
    [['toString'], undefined],
  ])('%j is %j', (keys, expected) => {
    expect(valueAt(value, keys)).toEqual(expected)
  })
})
