import { describe, expect, it } from 'vitest'
import { REFUSED_NAMES, refusedNameOf } from './refused-names.ts'

describe('a refused name', () => {
  it.each([...REFUSED_NAMES])('%s is found alone and above others, not as a part of a label', (name) => {
    expect(refusedNameOf(name, new Set([name]))).toBe(name)
    expect(refusedNameOf(`a.b.${name}`, REFUSED_NAMES)).toBeDefined()
    expect(refusedNameOf(`x${name}`, new Set([name]))).toBeUndefined()
    expect(refusedNameOf(`${name}.example.com`, REFUSED_NAMES)).toBeUndefined()
  })
})
