import { describe, expect, it } from 'vitest'
import { readSignatureHeader } from './signature-header.ts'
import { WebhookSignatureError } from './webhook-signature-error.ts'

const A = 'ab'.repeat(32)
const B = '0F'.repeat(32)
const bytes = (hex: string): Uint8Array => Uint8Array.from({ length: 32 }, () => Number.parseInt(hex.slice(0, 2), 16))

function thrown(header: unknown): WebhookSignatureError {
  try {
    readSignatureHeader(header as string)
  } catch (error) {
    if (error instanceof WebhookSignatureError) return error
    throw error
  }
  throw new Error('the header is read')
}

describe('a signature header', () => {
  it.each([
    [`t=1,v1=${A}`, ['1', [A]]],
    [` t = 1 , v1 = ${A} `, ['1', [A]]],
    [`v1=${A},t=1`, ['1', [A]]],
    [`t=1,v1=${A},v1=${B}`, ['1', [A, B]]],
    [`t=1,v0=${B},v1=${A},v2=,v1x=1,T=2`, ['1', [A]]],
    [`t=007,v1=${A}`, ['007', [A]]],
    [[`t=1,v1=${A}`], ['1', [A]]],
    [
      ['t=1', `v1=${A}`, `v1=${B}`],
      ['1', [A, B]],
    ],
    [`t=1,${Array.from({ length: 8 }, () => `v1=${A}`)}`, ['1', Array.from({ length: 8 }, () => A)]],
  ])('is read: %j', (header, [timestamp, signatures]) => {
    expect(readSignatureHeader(header)).toEqual({ timestamp, signatures: (signatures as string[]).map(bytes) })
  })

  it.each([undefined, null, '', '  ', [], [''], ['', ' ']])('is missing: %j', (header) => {
    const { reason, message } = thrown(header)
    expect(reason).toBe('missing-header')
    expect(message).toMatch(
      /^The webhook has no signature header\. It must be t=.*, such as Aurous-Webhook-Signature, /,
    )
  })

  it.each([
    ['t', 'its entry 1 is no name=value'],
    [`t=1,v1=${A},`, 'its entry 3 is no name=value'],
    [`t=1,,v1=${A}`, 'its entry 2 is no name=value'],
    [`=1,v1=${A}`, 'its entry 1 is no name=value'],
    [`t:1;v1:${A}`, 'its entry 1 is no name=value'],
    [`v1=${A}`, 'it has no t'],
    [`t=1,t=1,v1=${A}`, 'it has t 2 times'],
    [[`t=1,v1=${A}`, `t=2,v1=${A}`], 'it has t 2 times'],
    [`t=,v1=${A}`, 'its t is no whole number'],
    [`t=-1,v1=${A}`, 'its t is no whole number'],
    [`t=1.5,v1=${A}`, 'its t is no whole number'],
    [`t=1e3,v1=${A}`, 'its t is no whole number'],
    [`t=١,v1=${A}`, 'its t is no whole number'],
    [`t=${'1'.repeat(16)},v1=${A}`, 'its t is no whole number'],
    ['t=1,v1=', 'a v1 of it is not 64 hexadecimal digits'],
    [`t=1,v1=${A}00`, 'a v1 of it is not 64 hexadecimal digits'],
    [`t=1,v1=${A.slice(2)}`, 'a v1 of it is not 64 hexadecimal digits'],
    [`t=1,v1=${A.slice(1)}g`, 'a v1 of it is not 64 hexadecimal digits'],
    [`t=1,v1=${A},v1=zz`, 'a v1 of it is not 64 hexadecimal digits'],
    [`t=1,${Array.from({ length: 9 }, () => `v1=${A}`)}`, 'it has v1 9 times, more than 8'],
  ])('is malformed: %j', (header, what) => {
    const { reason, message } = thrown(header)
    expect(reason).toBe('malformed-header')
    expect(message).toBe(
      `The signature header is malformed: ${what}. It must be t=<seconds since 1970>,v1=<64 hexadecimal digits>, with ` +
        'more than one v1 while a secret is being replaced. Give the header as it arrived, and nothing else.',
    )
  })

  it.each(['t=1', `t=1,v0=${A}`, `t=1,V1=${A}`])('has no signature that is checked: %s', (header) => {
    expect(thrown(header)).toMatchObject({ reason: 'no-v1-signature' })
    expect(thrown(header).message).toMatch(/^The signature header has no v1\. It must be .* they may be weaker\.$/)
  })

  it('is malformed, however long it is', () => {
    expect(thrown(`t=1,v1=${' '.repeat(500_000)}x`).reason).toBe('malformed-header')
  })
})
