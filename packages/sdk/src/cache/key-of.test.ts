import { describe, expect, it } from 'vitest'
import type { Call } from '../client/client.ts'
import { formDataBodySerializer, urlSearchParamsBodySerializer } from '../request/form.ts'
import { buildCacheKey } from './key-of.ts'

const call: Call = {
  operation: { id: 'price', vendor: 'a', responses: {} },
  method: 'POST',
  url: '/price',
  body: { n: 1 },
}
const key = buildCacheKey(call, '1')

describe('the key of an answer', () => {
  it.each<readonly [what: string, more: Partial<Call>]>([
    ['a signal', { signal: new AbortController().signal }],
    ['patience', { retry: 0, timeout: 1, totalTimeout: 2 }],
  ])('does not depend on %s', (_, more) => expect(buildCacheKey({ ...call, ...more }, '1')).toBe(key))

  it.each<readonly [what: string, more: Partial<Call>]>([
    ['the operation', { operation: { id: 'run', vendor: 'a', responses: {} } }],
    ['the method', { method: 'PUT' }],
    ['the URL', { url: '/price?n=1' }],
    ['the body', { body: { n: '1' } }],
    ['how the body is written', urlSearchParamsBodySerializer],
    ['a header', { headers: { 'aurous-version': '2026-09-01' } }],
    ['a header of the client that the call takes away', { headers: { 'x-team': undefined } }],
  ])('depends on %s', (_, more) => expect(buildCacheKey({ ...call, ...more }, '1')).not.toBe(key))

  it('depends on the version of the prices', () => expect(buildCacheKey(call, '2')).not.toBe(key))

  it('is the same for headers in another order, case and type', () => {
    const one = buildCacheKey({ ...call, headers: { A: 1, b: 'x' } }, '1')
    expect(buildCacheKey({ ...call, headers: { B: 'x', a: '1' } }, '1')).toBe(one)
  })

  it('tells a header that is not a number from one that is taken away', () => {
    const one = buildCacheKey({ ...call, headers: { a: Number.NaN } }, '1')
    expect(buildCacheKey({ ...call, headers: { a: null } }, '1')).not.toBe(one)
  })

  it('is none for a form, which may hold files', () => {
    expect(buildCacheKey({ ...call, ...formDataBodySerializer }, '1')).toBeUndefined()
  })
})
