import { createHmac, timingSafeEqual } from 'node:crypto'
import { signWebhook, verifyWebhook } from '@outlay/sdk/webhooks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** The signature as the vendor describes it, by another implementation than the SDK's. */
function vendorHeader(body: string | Uint8Array, secret: string, timestamp: number): string {
  return `t=${timestamp},v1=${createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex')}`
}

/** Whether a header fits, by that implementation. */
function vendorHolds(body: string | Uint8Array, header: string, secret: string): boolean {
  const [, timestamp = '', v1 = ''] = /^t=(\d+),v1=([\da-f]{64})$/.exec(header) ?? []
  const wanted = createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest()
  return timingSafeEqual(Buffer.from(v1, 'hex'), wanted)
}

const secrets = fc.string({ unit: 'binary', minLength: 1 }).filter((one) => one.isWellFormed())
const instants = fc.integer({ min: 0, max: 4e12 })

describe('a webhook signature', () => {
  it('is the one that was worked out by hand with openssl', async () => {
    const body = '{"event":"image.completed","data":{"id":"img_1"}}'
    const header = 't=1800000000,v1=838b02afc256dc1bc13bea6e4aead9ed960400e65e8c941bd40d5f201a580bc7'
    expect(await signWebhook(body, 'whsec_sample', { at: 1_800_000_000_999 })).toBe(header)
    expect(vendorHeader(body, 'whsec_sample', 1_800_000_000)).toBe(header)
  })

  it('of node:crypto is verified by the SDK, whatever the event', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), secrets, instants, async (event, secret, at) => {
        const body = JSON.stringify(event)
        const header = vendorHeader(body, secret, Math.floor(at / 1000))
        expect(await verifyWebhook(body, header, secret, { now: at })).toEqual(JSON.parse(body))
        expect(await verifyWebhook(Buffer.from(body), header, secret, { now: at })).toEqual(JSON.parse(body))
      }),
      { numRuns: 500 },
    )
  })

  it('of the SDK holds for node:crypto, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), secrets, instants, async (body, secret, at) => {
        const header = await signWebhook(body, secret, { at })
        expect(vendorHolds(body, header, secret)).toBe(true)
        expect(header).toBe(vendorHeader(body, secret, Math.floor(at / 1000)))
      }),
      { numRuns: 500 },
    )
  })

  it('of node:crypto with another secret, body or time is refused by the SDK', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), secrets, instants, async (text, secret, at) => {
        const body = JSON.stringify(text)
        const t = Math.floor(at / 1000)
        const good = vendorHeader(body, secret, t)
        const forged = [
          vendorHeader(body, `${secret}x`, t),
          vendorHeader(`${body} `, secret, t),
          good.replace(/^t=\d+/, `t=${t + 1}`),
        ]
        for (const header of forged) {
          const call = verifyWebhook(body, header, secret, { now: at })
          await expect(call).rejects.toMatchObject({ reason: 'signature-mismatch' })
        }
      }),
    )
  })
})
