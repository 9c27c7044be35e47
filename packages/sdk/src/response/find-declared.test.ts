import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDeclared } from './parse-body.ts'

describe('what is declared for a status', () => {
  it.each([
    ['the status itself', 404, { 404: 'a', '4XX': 'b', default: 'c' }, {}, 'a'],
    ['its class', 404, { 403: 'a', '4XX': 'b', default: 'c' }, {}, 'b'],
    ['the default', 404, { 403: 'a', '5XX': 'b', default: 'c' }, {}, 'c'],
    ['the same of the first table', 200, { 200: 'a' }, { 200: 'b' }, 'a'],
    ['more exactly in the second table', 200, { default: 'a' }, { 200: 'b' }, 'b'],
    ['nothing', 200, { 201: 'a' }, undefined, undefined],
  ])('is %s', (_, status, first, second, found) => {
    expect(findDeclared<string>(status, first, second)).toBe(found)
  })

  it('is what one table has that is made of both', () => {
    const keys = ['200', '404', '2XX', '4XX', 'default']
    const table = fc.dictionary(fc.constantFrom(...keys), fc.constantFrom('a', 'b'))
    fc.assert(
      fc.property(fc.constantFrom(200, 404, 500), table, table, (status, first, second) => {
        const both: Readonly<Record<string, string>> = { ...second, ...first }
        const found = both[status] ?? both[`${String(status)[0]}XX`] ?? both['default']
        expect(findDeclared(status, first, second)).toBe(found)
      }),
    )
  })
})
