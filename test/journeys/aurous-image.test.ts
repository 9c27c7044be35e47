import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type RunningServer, serve } from '@outlay/mock/serve'
import { aurous } from '@outlay/reference/aurous'
import { createClient, createImage, getBalance, getImage } from '@outlay/sdk/aurous'
import { signWebhook, verifyWebhook } from '@outlay/sdk/webhooks'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Ended, endOf } from '../command/run-command.ts'
import { cutProxy, type Passed } from './aurous/cut-proxy.ts'
import { type Delivered, deliverWebhook } from './aurous/deliver-webhook.ts'

// The app runs as a process of its own that gets nothing but its environment: `make-image.ts`, which sees to it that a
// prompt becomes three enhanced images of 16:9. By the clock of the mock each answer takes 400 ms.
const FOLDER = join(import.meta.dirname, 'aurous')
const ACME = `al_live_${'a'.repeat(64)}`
const INITECH = `al_live_${'d'.repeat(64)}`
const SECRET = 'whsec_acme_sample'
const WAITING = 'pending\nprocessing\n'

// By the price list of 2026-05-15: 1 × 3 images, and as much again for the prompt that is enhanced: 6. 1000 − 6 = 994.
const ORDER = `Estimate: 6 credits, {"base":3,"enhance":3}
Available: 1000 credits
Ordered: 6 credits are held, 994 available
`
// The preset has 2720×1536 pixels, 85:48 in smallest numbers; three times that is the largest up to 256.
const MADE = `Charged: 6 credits; 994 are left, 0 held
image/png, 255×144
image/png, 255×144
image/png, 255×144
`
const SUCCEEDED = `${ORDER}${WAITING}succeeded
Webhook: image.completed, of this image, succeeded
${MADE}`
const FAILED = `${ORDER}${WAITING}failed
The generation failed. Nothing was charged.
Webhook: image.failed, of this image, failed
Charged: 0 credits; 1000 are left, 0 held
`
const REJECTED = `${ORDER}${WAITING}moderation_rejected
Moderation rejected the prompt. Nothing was charged.
Webhook: image.failed, of this image, moderation_rejected
Charged: 0 credits; 1000 are left, 0 held
`
// The SDK asks for the version that it is made for, whatever Initech is pinned to.
const TOO_LITTLE = `Estimate: 6 credits, {"base":3,"enhance":3}
Available: 0.5 credits
That is not enough.
`

interface World extends RunningServer {
  readonly now: () => number
  readonly delivered: readonly Delivered[]
  /** The log, without times and ids. */
  readonly log: readonly string[]
}

const open: { readonly close: () => unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

/** A port that is free, for the app's endpoint: the mock is told of it beforehand. */
let webhookPort = 0
beforeAll(async () => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  webhookPort = (probe.address() as AddressInfo).port
  probe.close()
})

async function world(): Promise<World> {
  let at = Date.now()
  const delivered: Delivered[] = []
  const log: string[] = []
  const now = (): number => at
  const deliver = async (request: Request): Promise<Response> => {
    const one = await deliverWebhook(request)
    delivered.push(one)
    return new Response(null, { status: one.status })
  }
  const served = await serve({
    vendors: [aurous],
    port: 0,
    now,
    deliverTo: { origins: [`https://127.0.0.1:${webhookPort}`], fetch: deliver },
    log: (line) => {
      if (!line.startsWith('- ')) at += 400
      log.push(line.replace(/ \d+\.\d ms/, '').replaceAll(/(?:img|whk)_\w+/g, '<id>'))
    },
  })
  open.push(served)
  return { ...served, now, delivered, log }
}

/** Runs the app. */
function run(prompt: string, env: Readonly<Record<string, string>>, before: readonly string[] = []): Promise<Ended> {
  const args = [...before, join(FOLDER, 'make-image.ts'), prompt]
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      AUROUS_API_KEY: ACME,
      AUROUS_WEBHOOK_SECRET: SECRET,
      POLL_EVERY: '1',
      WEBHOOK_PORT: String(webhookPort),
      ...env,
    },
    timeout: 50_000,
  })
  return endOf(child)
}

const printed = (out: string): Ended => ({ code: 0, out, err: '' })

describe('an app before the mock over HTTP', () => {
  it.each([
    ['an image is made, paid and told of', 'a dune', 'image.completed', SUCCEEDED],
    ['a failed image costs nothing', 'a prompt that fails', 'image.failed', FAILED],
    ['a rejected image costs nothing', 'a prompt that moderation rejects', 'image.failed', REJECTED],
  ])('prints what the document says: %s', async (_, prompt, event, out) => {
    const { url, now, delivered, log } = await world()
    expect(await run(prompt, { AUROUS_BASE_URL: `${url}/aurous` })).toEqual(printed(out))
    expect(delivered).toMatchObject([{ forged: 401, status: 204 }])
    const [{ body, header } = { body: '', header: '' }] = delivered
    expect(await verifyWebhook(body, header, SECRET, { now })).toMatchObject({ event, data: { prompt } })
    expect(header).toBe(await signWebhook(body, SECRET, { at: Date.parse(JSON.parse(body).data.completed_at) }))
    const tampered = verifyWebhook(body.replace('image.', 'Image.'), header, SECRET, { now })
    await expect(tampered).rejects.toMatchObject({ name: 'WebhookSignatureError', reason: 'signature-mismatch' })
    // 400, 800, … 2000 ms after the order: the balance, then four polls.
    const requests = log.filter((line) => !line.startsWith('- '))
    expect(requests.slice(0, 8)).toEqual([
      'POST /aurous/v1/images/estimate 200 [Acme, dry run, would cost 6 credits]',
      'GET /aurous/v1/balance 200 [Acme]',
      'POST /aurous/v1/images 202 [Acme, reserved 6 credits, job <id>]',
      'GET /aurous/v1/balance 200 [Acme]',
      ...Array.from({ length: 4 }, () => 'GET /aurous/v1/images/<id> 200 [Acme]'),
    ])
    const ended = event === 'image.completed' ? 'succeeded, charged' : 'failed, refunded'
    expect(log).toContain(`- aurous job <id> of Acme ${ended} 6 credits`)
  })

  it('orders nothing that it cannot pay', async () => {
    const { url, log } = await world()
    const env = { AUROUS_BASE_URL: `${url}/aurous`, AUROUS_API_KEY: INITECH }
    expect(await run('a dune', env)).toEqual(printed(TOO_LITTLE))
    expect(log).toEqual([
      'POST /aurous/v1/images/estimate 200 [Initech, dry run, would cost 6 credits]',
      'GET /aurous/v1/balance 200 [Initech]',
    ])
  })

  it('pays once for an order that the SDK sends again because the connection broke', async () => {
    const { url, delivered } = await world()
    const proxy = await cutProxy(url, 'POST /aurous/v1/images')
    open.push(proxy)
    expect(await run('a dune', { AUROUS_BASE_URL: `${proxy.url}/aurous` })).toEqual(printed(SUCCEEDED))
    const orders = proxy.passed.filter(({ asked }) => asked === 'POST /aurous/v1/images')
    const [first, second] = orders as [Passed, Passed]
    expect(orders.map(({ status, replayed }) => [status, replayed])).toEqual([
      [202, false],
      [202, true],
    ])
    expect(first.key).toMatch(/^outlay-/)
    expect([second.key, second.body]).toEqual([first.key, first.body])
    expect(delivered).toHaveLength(1)
  })
})

describe('an app before MSW', () => {
  const intercepted = ['--import', pathToFileURL(join(FOLDER, 'intercepted.ts')).href]
  const heard = '(the app answers 401 to the forged webhook, 204 to the true one)\n'

  it.each([
    ['an image is made, paid and told of', 'a dune', SUCCEEDED],
    ['a failed image costs nothing', 'a prompt that fails', FAILED],
  ])("prints the same with the vendor's own URL: %s", async (_, prompt, out) => {
    const { code, out: said, err } = await run(prompt, {}, intercepted)
    expect({ code, out: said.replace(heard, ''), err }).toEqual(printed(out))
    expect(said).toContain(heard)
  })
})

describe('the SDK before the mock', () => {
  it('gets one generation for two orders with one key at the same time, and another for another key', async () => {
    const { url } = await world()
    const client = createClient({ baseUrl: `${url}/aurous`, auth: ACME })
    const body = { prompt: 'a dune', count: 2 }
    const order = (key: string): Promise<{ id: string }> =>
      createImage({ client, body, headers: { 'Idempotency-Key': key } })
    const orders = await Promise.allSettled([order('one'), order('one')])
    // The second is a replay, or a conflict where the first is still being answered.
    const ids = orders.flatMap((one) => (one.status === 'fulfilled' ? [one.value.id] : []))
    expect(ids.length).toBeGreaterThan(0)
    expect(new Set([...ids, (await order('one')).id]).size).toBe(1)
    expect(await getBalance({ client })).toMatchObject({ held_credits: 2, available_credits: 998 })
    const { id } = await order('two')
    expect(ids).not.toContain(id)
    const polls: string[] = []
    while (polls.at(-1) !== 'succeeded' && polls.length < 9)
      polls.push((await getImage({ client, path: { id } })).status)
    expect(polls).toEqual(['pending', 'processing', 'processing', 'processing', 'succeeded'])
    expect(await getBalance({ client })).toMatchObject({ credits: 996, held_credits: 0, available_credits: 996 })
  })
})
