import { describe, expect, it } from 'vitest'
import { findText } from './found-at.ts'

describe('the code of an error body', () => {
  it.each([
    [[['error']], { error: 'A' }, 'A'],
    [[['error', 'code']], { error: { code: 'A' } }, 'A'],
    [[['detail', '0', 'type']], { detail: [{ type: 'A' }, { type: 'B' }] }, 'A'],
    [[['x'], ['error']], { error: 'A' }, 'A'],
    [[], { error: 'A' }, undefined],
    [[['error']], { error: 1 }, undefined],
    [[['error', 'code']], { error: null }, undefined],
    [[['error']], undefined, undefined],
    [[['error']], null, undefined],
    [[['error', 'code']], 'text', undefined],
  ])('by the ways %j in %j is %j', (ways, body, code) => expect(findText(ways, body)).toBe(code))
})
