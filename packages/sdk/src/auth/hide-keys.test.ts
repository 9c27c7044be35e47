import { describe, expect, it } from 'vitest'
import { redactKeys } from './hide-keys.ts'

const request = { operation: 'a', method: 'GET', url: 'https://a.example/', body: undefined }

describe('the secrets of a call with a key', () => {
  it('are words of the headers that a caller gives, but for short ones', () => {
    const { redactRequest: see, redactText } = redactKeys({})
    const headers = { 'x-team': 'canary-0123456 short', 'x-version': '2026-05-15', accept: 'application/json' }
    expect(see({ ...request, headers }).headers).toEqual(headers)
    expect(redactText('canary-0123456 short 2026-05-15 application/json')).toBe('*** short 2026-05-15 application/json')
  })

  it('are the keys of all attempts until now', () => {
    const { redactRequest: see, redactText } = redactKeys({ security: [{ type: 'http', scheme: 'bearer' }] })
    expect(redactText('key-1 key-2')).toBe('key-1 key-2')
    for (const key of ['key-1', 'key-2']) see({ ...request, headers: { authorization: `Bearer ${key}` } })
    expect(redactText('key-1, "key-2", key-3')).toBe('***, "***", key-3')
  })
})
