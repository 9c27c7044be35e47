import { describe, expect, it } from 'vitest'
import { RESERVED_NAMES, reservedNameOf } from './reserved-names.ts'

describe('a refused name', () => {
  it.each([...RESERVED_NAMES])('%s is found alone and above others, not as a part of a label', (name) => {
    expect(reservedNameOf(name, new Set([name]))).toBe(name)
    expect(reservedNameOf(`a.b.${name}`, RESERVED_NAMES)).toBeDefined()
    expect(reservedNameOf(`x${name}`, new Set([name]))).toBeUndefined()
    expect(reservedNameOf(`${name}.example.com`, RESERVED_NAMES)).toBeUndefined()
  })
})
