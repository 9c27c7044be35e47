import { describe, expect, it } from 'vitest'
import { hashToSeed } from './seed-of.ts'

describe('the seed of a text', () => {
  // The published test vectors of FNV-1a.
  it.each<readonly [text: string, then: number]>([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('%j is its hash', (text, then) => {
    expect(hashToSeed(text)).toBe(then)
  })
})
