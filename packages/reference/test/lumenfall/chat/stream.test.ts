import { describe, expect, it } from 'vitest'
import { type Server, server } from '../server.ts'

const CHAT = '/openai/v1/chat/completions'
const HEADERS = { authorization: 'Bearer lmnfl_acme.secret', 'content-type': 'application/json' }
// 16 tokens of the prompt, see the document: 8 micros; a token of the answer is 1.5 micros.
const BODY = { model: 'sample-chat', messages: [{ role: 'user', content: 'Why are capybaras so chill?' }] }

async function streamed(at: Server, more: object = {}): Promise<ReadableStreamDefaultReader<Uint8Array>> {
  const body = JSON.stringify({ ...BODY, stream: true, max_tokens: 100, ...more })
  const response = await at.send(CHAT, { method: 'POST', headers: HEADERS, body })
  expect(response.status).toBe(200)
  return (response.body as ReadableStream<Uint8Array>).getReader()
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array>, count: number): Promise<string> {
  let text = ''
  for (let event = 0; event < count; event += 1) {
    const { done, value } = await reader.read()
    if (done) break
    text += new TextDecoder().decode(value)
  }
  return text
}

/** What the ledger says of charges, in USD, and the balance. */
async function money({ get }: Server): Promise<{ costs: number[]; balance: number }> {
  const [requests, balance] = await Promise.all([get('/v1/requests'), get('/v1/balance')])
  const costs = requests.body.data
    .filter((one: { status: string }) => one.status === 'completed')
    .map((one: { cost: number }) => one.cost)
  return { costs, balance: balance.body.available.amount }
}

describe('a streamed chat', () => {
  // The first event has no token. 8 + 1.5 × tokens micros, rounded half to even.
  it.each([
    [0, 0.000008],
    [1, 0.000008],
    [2, 0.00001],
    [3, 0.000011],
    [11, 0.000023],
  ])('that is left after %d events is charged for what was made: %d', async (events, cost) => {
    const at = server()
    const before = await money(at)
    const reader = await streamed(at)
    await read(reader, events)
    await reader.cancel()
    const { costs, balance } = await money(at)
    expect(costs).toEqual([cost, ...before.costs])
    expect(before.balance - balance).toBeCloseTo(cost, 9)
  })

  it('is charged when its last event but one leaves, with what that says', async () => {
    const at = server()
    const before = await money(at)
    const reader = await streamed(at, { stream_options: { include_usage: true } })
    const text = await read(reader, 1000)
    const [last = ''] = text.split('\n\n').filter((one) => one.includes('"metadata"'))
    const { metadata, usage } = JSON.parse(last.slice('data: '.length))
    const after = await money(at)
    expect(after.costs.filter((one) => !before.costs.includes(one))).toEqual([metadata.cost])
    expect(before.balance - after.balance).toBeCloseTo(metadata.cost, 9)
    expect(usage.completion_tokens).toBe(text.split('"content":"').length - 2)
  })

  it('that nobody reads is charged for what was made after ten minutes, and no longer held', async () => {
    const at = server()
    const before = await money(at)
    const reader = await streamed(at)
    await read(reader, 3)
    at.pass(599_999)
    expect((await money(at)).balance).toBe(before.balance)
    at.pass(1)
    await money(at)
    at.pass(600_000)
    expect(before.balance - (await money(at)).balance).toBeCloseTo(0.000011, 9)
    expect(await read(reader, 1000)).not.toContain('[DONE]')
  })

  it('comes at the pace that is asked for, a plain answer at once', async () => {
    const waits: number[] = []
    const sleep = async (milliseconds: number): Promise<void> => void (milliseconds > 0 && waits.push(milliseconds))
    const at = server({ sleep, tokensPerSecond: 40, speed: 2 })
    await at.post(CHAT, { ...BODY, max_tokens: 10 })
    expect(waits).toEqual([])
    const text = await read(await streamed(at, { max_tokens: 10 }), 1000)
    expect(waits).toEqual(Array.from({ length: text.split('"content":"').length - 2 }, () => 12.5))
  })
})
