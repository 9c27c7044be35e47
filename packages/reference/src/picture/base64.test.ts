import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBase64 } from './base64.ts'

describe('base64', () => {
  // RFC 4648, section 10.
  it.each<readonly [text: string, then: string]>([
    ['', ''],
    ['f', 'Zg=='],
    ['fo', 'Zm8='],
    ['foobar', 'Zm9vYmFy'],
  ])('of %j is %s', (text, then) => {
    expect(toBase64(new TextEncoder().encode(text))).toBe(then)
  })

  it('of any bytes reads back as those bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
        expect(Uint8Array.from(atob(toBase64(bytes)), (one) => one.charCodeAt(0))).toEqual(bytes)
      }),
      { numRuns: 20 },
    )
  })
})
