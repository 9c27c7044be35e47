import { describe, expect, it } from 'vitest'
import { describeFailure, isBodyCutOff } from './connection-failure.browser.ts'

const NONE = 'no network, or blocked by CORS: '

describe('what failed in a browser', () => {
  it.each<[thrown: unknown, sentence: string]>([
    [new TypeError('Failed to fetch'), `${NONE}Failed to fetch`],
    [new TypeError('Load failed'), `${NONE}Load failed`],
    [
      new TypeError('NetworkError when attempting to fetch resource.'),
      `${NONE}NetworkError when attempting to fetch resource.`,
    ],
    [new Error('the wallet is locked'), 'the wallet is locked'],
    [new TypeError(''), 'TypeError'],
    ['no error', 'no error'],
    [new Error('no ?key=sk-1234'), 'no ?key=***'],
  ])('is told as far as it says it: %s', (thrown, sentence) => {
    const hide = (text: string): string => text.replaceAll('sk-1234', '***')
    expect(describeFailure(thrown, hide)).toBe(`(${sentence}). Check baseUrl.`)
  })

  it('is never told to be a body that was cut off', () => {
    expect(isBodyCutOff({ message: 'the server closed the connection while the body was sent' })).toBe(false)
  })
})
