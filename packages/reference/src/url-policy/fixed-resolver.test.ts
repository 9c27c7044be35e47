import { describe, expect, it } from 'vitest'
import { createFixedResolver } from './fixed-resolver.ts'

const resolve = createFixedResolver({
  address: '93.184.216.34',
  names: {
    'hook.example': '10.0.0.1',
    'two.example': ['1.1.1.1', '10.0.0.1'],
    'gone.example': [],
    '*.rebind.example': '127.0.0.1',
    '*.deep.rebind.example': '::1',
    'exact.rebind.example': '8.8.8.8',
  },
})

describe('a fixed resolver', () => {
  it.each<readonly [host: string, then: readonly string[]]>([
    ['example.com', ['93.184.216.34']],
    ['hook.example', ['10.0.0.1']],
    ['HOOK.example', ['10.0.0.1']],
    ['a.hook.example', ['93.184.216.34']],
    ['two.example', ['1.1.1.1', '10.0.0.1']],
    ['gone.example', []],
    ['a.rebind.example', ['127.0.0.1']],
    ['a.b.rebind.example', ['127.0.0.1']],
    ['a.deep.rebind.example', ['::1']],
    ['exact.rebind.example', ['8.8.8.8']],
    ['rebind.example', ['93.184.216.34']],
    ['xrebind.example', ['93.184.216.34']],
    ['constructor', ['93.184.216.34']],
    ['__proto__', ['93.184.216.34']],
  ])('gives %s %j', (host, then) => {
    expect(resolve(host)).toEqual(then)
  })

  it('gives every name one address when none is listed', () => {
    expect(createFixedResolver({ address: '2606:4700::1111' })('a.rebind.example')).toEqual(['2606:4700::1111'])
  })
})
