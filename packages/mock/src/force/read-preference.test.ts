import { pathOf } from '@outlay/vendor'
import { describe, expect, it } from 'vitest'
import { type Preference, readPreference } from './read-preference.ts'

const ORIGIN = 'http://localhost'

function preferenceIn(target: string, headers: Readonly<Record<string, string>> = {}): Preference | undefined {
  const request = new Request(ORIGIN + target, { headers })
  return readPreference(request, pathOf(request.url))?.preference
}

describe('the preference of a request', () => {
  it.each<readonly [target: string, headers: Readonly<Record<string, string>>, preference: Preference | undefined]>([
    ['/a', {}, undefined],
    ['/a', { prefer: 'code=402' }, { code: '402' }],
    ['/a', { prefer: 'wait=10, CODE = 402; x=1, code=500' }, { code: '402' }],
    ['/a', { prefer: 'example="low balance", respond-async' }, { example: 'low balance' }],
    ['/a', { prefer: 'example=low,code=402' }, { code: '402', example: 'low' }],
    ['/a', { prefer: 'wait=10, respond-async' }, undefined],
    ['/a?__code=402', {}, { code: '402' }],
    ['/a?b=1&__example=low', {}, { example: 'low' }],
    ['/a?my__code=402', {}, undefined],
    ['/a', { cookie: 'a=b; outlay-prefer=code=402' }, { code: '402' }],
    ['/a', { cookie: 'outlay-prefer=code%3D402%26example%3Dlow' }, { code: '402', example: 'low' }],
    ['/a', { cookie: 'my-outlay-prefer=code=402' }, undefined],
    ['/a', { cookie: 'outlay-prefer=' }, undefined],
    ['/_prefer/code=402/a', {}, { code: '402' }],
    ['/_prefer/example=a%20b&code=402/a', {}, { code: '402', example: 'a b' }],
    ['/_prefer/%E0/a', {}, {}],
    ['/_prefer/a', {}, {}],
    ['/_preferences/code=402/a', {}, undefined],
    // The query goes before the header, the header before the prefix, the prefix before the cookie.
    ['/_prefer/code=403/a?__code=401', { prefer: 'code=402', cookie: 'outlay-prefer=code=404' }, { code: '401' }],
    ['/_prefer/code=403/a', { prefer: 'code=402', cookie: 'outlay-prefer=code=404' }, { code: '402' }],
    ['/_prefer/code=403/a', { prefer: 'wait=1', cookie: 'outlay-prefer=code=404' }, { code: '403' }],
  ])('of %s with %j is %j', (target, headers, preference) => {
    expect(preferenceIn(target, headers)).toEqual(preference)
  })

  it.each([
    ['/_prefer/code=402/x-router/v1/models?a=b', '/x-router/v1/models'],
    ['/_prefer/code=402', '/'],
    ['/x-router/v1/models?__code=402', '/x-router/v1/models'],
  ])('of %s is for the path %s', (target, path) => {
    const request = new Request(ORIGIN + target)
    expect(readPreference(request, pathOf(request.url))?.path).toBe(path)
  })
})
