import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { urlOf } from './url.ts'

const BASE = 'https://a.example/api'

describe('the URL of a call', () => {
  it.each([
    [{ url: '/jobs' }, '/jobs'],
    [{ url: '/jobs/{id}', path: { id: 'a/b c?d#e%' } }, '/jobs/a%2Fb%20c%3Fd%23e%25'],
    [{ url: '/jobs/{id}/{part}', path: { id: 7, part: 'ü' } }, '/jobs/7/%C3%BC'],
    [{ url: '/jobs', query: {} }, '/jobs'],
    [
      { url: '/jobs', query: { express: true, size: 'a&b=c', n: 0, none: undefined, nil: null } },
      '/jobs?express=true&size=a%26b%3Dc&n=0',
    ],
    [{ url: '/jobs', query: { size: ['a', 'b'] } }, '/jobs?size=a&size=b'],
  ])('is made of %j', (call, path) => expect(urlOf(BASE, call)).toBe(BASE + path))

  it.each(['', '.', '..', undefined, null])('is none where the path would lead elsewhere: %j', (id) => {
    const make = (): string => urlOf(BASE, { url: '/jobs/{id}/price', path: { id } })
    expect(make).toThrow(/^The path parameter id is .*; allowed is text that names something\.$/)
    expect(make).toThrow(TypeError)
  })

  it('keeps the route and gives back every value, whatever it is', () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter((one) => !/^\.{1,2}$/.test(one) && one.isWellFormed())
    fc.assert(
      fc.property(text, text, (id, size) => {
        const url = new URL(urlOf(BASE, { url: '/jobs/{id}/price', path: { id }, query: { size } }))
        const parts = url.pathname.split('/')
        expect([parts.length, decodeURIComponent(parts[3] ?? '')]).toEqual([5, id])
        expect(url.searchParams.get('size')).toBe(size)
      }),
    )
  })
})
