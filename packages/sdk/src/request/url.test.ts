import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendQuery, fillPath } from './url.ts'

describe('the path of a call', () => {
  it.each([
    ['/jobs', undefined, '/jobs'],
    ['/jobs/{id}', { id: 'a/b c?d#e%' }, '/jobs/a%2Fb%20c%3Fd%23e%25'],
    ['/jobs/{id}/{part}', { id: 7, part: 'ü' }, '/jobs/7/%C3%BC'],
  ])('%s with %j is %s', (path, values, whole) => expect(fillPath(path, values)).toBe(whole))

  it.each(['', '.', '..', undefined, null])('is none where it would lead elsewhere: %j', (id) => {
    const make = (): string => fillPath('/jobs/{id}/price', { id })
    expect(make).toThrow(/^The path parameter `id` must be a non-empty string; received .*\.$/)
    expect(make).toThrow(TypeError)
  })

  it('is none without any values', () => {
    expect(() => fillPath('/jobs/{id}/price', undefined)).toThrow(
      /^The path parameter `id` must be a non-empty string; received undefined\.$/,
    )
  })
})

describe('the query of a call', () => {
  it.each([
    [undefined, '/jobs'],
    [{}, '/jobs'],
    [{ express: true, size: 'a&b=c', n: 0, none: undefined, nil: null }, '/jobs?express=true&size=a%26b%3Dc&n=0'],
    [{ size: ['a', 'b'] }, '/jobs?size=a&size=b'],
    [{ size: ['a', undefined, null] }, '/jobs?size=a'],
  ])('%j is behind the path as in %s', (query, whole) => expect(appendQuery('/jobs', query)).toBe(whole))

  it('and the path keep the route and give back every value, whatever it is', () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter((one) => !/^\.{1,2}$/.test(one) && one.isWellFormed())
    fc.assert(
      fc.property(text, text, (id, size) => {
        const url = new URL(`https://a.example/api${appendQuery(fillPath('/jobs/{id}/price', { id }), { size })}`)
        const parts = url.pathname.split('/')
        expect([parts.length, decodeURIComponent(parts[3] ?? '')]).toEqual([5, id])
        expect(url.searchParams.get('size')).toBe(size)
      }),
    )
  })
})
