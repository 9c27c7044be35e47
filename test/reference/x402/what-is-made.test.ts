import { describe, expect, it } from 'vitest'
import { type Rehearsal, rehearsal } from './rehearsal.ts'
import { nonceOf, paymentV1, unbase64 } from './sample-payer.ts'

const GENERATE = '/v1/images/generate'
const CHAT = '/v1/chat/completions'
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

let count = 0
/** Pays what a body costs. */
async function bought(server: Rehearsal, path: string, body: object) {
  const asked = await server.post(path, body)
  count += 1
  const value = asked.body.accepts[0].maxAmountRequired
  return server.post(path, body, { 'X-PAYMENT': await paymentV1({ value, nonce: nonceOf(`made ${count}`) }) })
}

async function pictures(server: Rehearsal, body: object): Promise<Buffer[]> {
  const { body: made } = await bought(server, GENERATE, body)
  const pages = made.images.map(({ url }: { url: string }) => server.page(url.replace(/^.*x-router\//, '')))
  return Promise.all(pages.map(async (page: Promise<Response>) => Buffer.from(await (await page).arrayBuffer())))
}

describe('what is made', () => {
  it.each([
    [{}, 1024, 1024, 1],
    [{ width: 128, height: 2048 }, 128, 2048, 1],
    [{ width: 512, height: 320, numberResults: 4, model: 'flux-dev', steps: 3 }, 512, 320, 4],
  ])('of %o are PNGs of %i×%i, %i of them, each another', async (fields, width, height, number) => {
    const files = await pictures(rehearsal(), { prompt: 'a capybara', ...fields })
    const sizes = files.map((file) => [file.subarray(1, 4).toString(), file.readUInt32BE(16), file.readUInt32BE(20)])
    expect(sizes).toEqual(Array.from({ length: number }, () => ['PNG', width, height]))
    expect(new Set(files.map((file) => file.toString('base64'))).size).toBe(number)
  })

  it('has the same bytes for the same seed, others for another, and an id of its own each time', async () => {
    const server = rehearsal()
    const body = { prompt: 'a capybara', seed: 7, numberResults: 2, width: 256, height: 256 }
    const [one, again, other] = [
      await pictures(server, body),
      await pictures(server, body),
      await pictures(server, { ...body, seed: 11 }),
    ]
    expect(again).toEqual(one)
    expect(other).not.toEqual(one)
    const made = [await bought(server, GENERATE, body), await bought(server, GENERATE, body)]
    const ids = made.flatMap(({ body: { images } }) => images.map(({ uuid }: { uuid: string }) => uuid))
    expect(ids.filter((id) => UUID.test(id))).toHaveLength(4)
    expect(new Set(ids).size).toBe(4)
  })

  it('comes with a receipt in both versions: the transaction is marked as none, and the same for the same payment', async () => {
    const payment = await paymentV1({})
    const receipts = await Promise.all(
      [rehearsal(), rehearsal()].map(async (server) => {
        const { headers } = await server.post(GENERATE, { prompt: 'a capybara' }, { 'X-PAYMENT': payment })
        return [unbase64(headers.get('x-payment-response')), unbase64(headers.get('payment-response'))]
      }),
    )
    const [v1, v2] = receipts[0] ?? []
    const { payer } = v1
    const transaction = expect.stringMatching(/^0x6f75746c61792d66616b65[0-9a-f]{42}$/)
    expect(v1).toEqual({ success: true, transaction, network: 'base-sepolia', payer })
    expect(v2).toEqual({ ...v1, network: 'eip155:84532' })
    expect(receipts[1]).toEqual(receipts[0])
    expect(Buffer.from(v1.transaction.slice(2, 24), 'hex').toString()).toBe('outlay-fake')
  })

  it('of a chat is the same in one piece and as a stream, at the same price', async () => {
    const server = rehearsal()
    const body = { model: 'openai/gpt-4o', messages: [{ role: 'user', content: 'hm' }], max_tokens: 40 }
    const whole = await bought(server, CHAT, body)
    const streamed = await bought(server, CHAT, { ...body, stream: true, stream_options: { include_usage: true } })
    expect([whole.status, streamed.status, streamed.headers.get('content-type')]).toEqual([
      200,
      200,
      'text/event-stream',
    ])
    expect(streamed.headers.get('payment-response')).not.toBeNull()
    const events = [...streamed.text.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => data)
    expect(events.at(-1)).toBe('[DONE]')
    const chunks = events.slice(0, -1).map((data) => JSON.parse(data))
    const text = chunks.flatMap(({ choices }) =>
      choices.map((one: { delta: { content?: string } }) => one.delta.content ?? ''),
    )
    expect(text.join('')).toBe(whole.body.choices[0].message.content)
    expect(chunks.at(-1).usage).toEqual(whole.body.usage)
    expect(chunks.at(-2).choices[0].finish_reason).toBe(whole.body.choices[0].finish_reason)
    expect(chunks.slice(0, -1).every(({ usage }) => usage === null)).toBe(true)
  })
})
