import * as aurous from '@outlay/sdk/aurous'
import { createImage } from '@outlay/sdk/aurous/request-validation'
import { streamEvents } from '@outlay/sdk/events'
import * as layer from '@outlay/sdk/layer'
import * as lumenfall from '@outlay/sdk/lumenfall'
import { completeChat } from '@outlay/sdk/lumenfall/offline'
import { loadTokens } from '@outlay/sdk/tokens'
import { verifyWebhook } from '@outlay/sdk/webhooks'
import * as xRouter from '@outlay/sdk/x-router'
import { estimateImage } from '@outlay/sdk/x-router/offline'

/** Where a program finds what it calls. */
export interface Places {
  /** Every vendor's mock. */
  readonly mock: string
  /** The server of `odd-server.ts`. */
  readonly odd: string
  /** An address on which nobody listens. */
  readonly nobody: string
}

const AUROUS_KEY = `al_live_${'a'.repeat(64)}`
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const at = Date.parse('2026-11-20')
const chat = { model: 'sample-chat', messages: [{ role: 'user' as const, content: 'Why?' }], max_tokens: 8 }

const router = (baseUrl: string): xRouter.Client => xRouter.createClient({ baseUrl, retry: 1 })
const aurousOf = (baseUrl: string): aurous.Client => aurous.createClient({ baseUrl, auth: async () => AUROUS_KEY })
const lumenfallOf = (mock: string): lumenfall.Client =>
  lumenfall.createClient({ baseUrl: `${mock}/lumenfall`, auth: 'lmnfl_acme.secret' })

/** What a user does, by what it is; each gives something that JSON can hold, or throws. */
const scenes: Readonly<Record<string, (places: Places) => Promise<unknown>>> = {
  'a price': async ({ mock }) => {
    const { estimatedCost } = await xRouter.estimateImage({ client: router(`${mock}/x-router`), body: {} })
    return estimatedCost.usd
  },

  'a refusal': ({ mock }) =>
    xRouter.estimateImage({ client: router(`${mock}/x-router`), body: { width: 1000 } }).catch((error: unknown) => {
      if (xRouter.isApiErrorOf(xRouter.estimateImage, error) && error.status === 400) return shown(error)
      throw new Error(`not narrowed: ${error}`)
    }),

  'a call with a key': async ({ mock }) => aurous.getBalance({ client: aurousOf(`${mock}/aurous`) }),
  'a call with a wrong key': ({ mock }) =>
    layer.getWorkspace({
      client: layer.createClient({ baseUrl: `${mock}/layer/api`, auth: 'wrong' }),
      path: { workspace_id: '00000000-0000-4000-8000-000000000001' },
    }),
  'a key over plain http': () => aurous.getBalance({ client: aurousOf('http://192.0.2.1/aurous') }),
  'a redirect of a key': ({ odd }) => aurous.getBalance({ client: aurousOf(`${odd}/moved`) }),

  'a call that is aborted before its answer': ({ odd }) => aborted(`${odd}/silent`),
  'a call that is aborted in the midst of its answer': ({ odd }) => aborted(`${odd}/stalling`),
  'nobody there': ({ nobody }) => xRouter.listImageModels({ client: router(nobody) }),
  'an answer that is cut off': ({ odd }) => xRouter.listImageModels({ client: router(`${odd}/cut-off`) }),
  'a page in the place of an answer': ({ odd }) => xRouter.listImageModels({ client: router(`${odd}/page`) }),

  'a form with a file': async ({ mock }) => {
    const image = new Blob([Uint8Array.from(atob(PNG), (byte) => byte.charCodeAt(0))], { type: 'image/png' })
    const body = { model: 'dall-e-2', prompt: 'a hat', image, n: 2 }
    const estimate = await lumenfall.editImages({ client: lumenfallOf(mock), body, query: { dryRun: true } })
    return estimate.total_cost_micros
  },

  'a stream': async ({ mock }) => {
    const chunks: lumenfall.ChatCompletionChunk[] = []
    const body = { ...chat, stream: true as const }
    for await (const chunk of streamEvents(lumenfall.completeChat, { client: lumenfallOf(mock), body }))
      chunks.push(chunk)
    const { choices, metadata } = chunks.at(-1) ?? {}
    return { severalChunks: chunks.length > 2, end: choices?.[0]?.finish_reason, cost: metadata?.cost }
  },
  // Its end does not come: a program that did not close the connection would not end either.
  'a stream that is left': async ({ odd }) => {
    const client = lumenfall.createClient({ baseUrl: `${odd}/events`, auth: 'lmnfl_acme.secret' })
    for await (const { id } of streamEvents(lumenfall.completeChat, { client, body: { ...chat, stream: true } }))
      return id
    return 'no event'
  },

  'a price offline': async () => estimateImage({ body: { width: 512, height: 512 }, at }).estimatedCost.usd,
  'the price of a chat offline': async () =>
    completeChat({ body: chat, at, tokens: await loadTokens(['o200k_base']) }).total_cost_micros,

  'a request that does not fit': ({ mock }) =>
    createImage({ client: aurousOf(`${mock}/aurous`), body: { prompt: 'a dune', width: 2048 } }),

  // Signed with openssl.
  'a webhook': () => webhook('t=1800000000,v1=838b02afc256dc1bc13bea6e4aead9ed960400e65e8c941bd40d5f201a580bc7'),
  'a forged webhook': () => webhook(`t=1800000000,v1=${'0'.repeat(64)}`),
}

async function aborted(baseUrl: string): Promise<unknown> {
  const cause = new Error('enough')
  const controller = new AbortController()
  // Whenever it comes, the answer does not.
  setTimeout(() => controller.abort(cause), 100)
  return xRouter.listImageModels({ client: router(baseUrl), signal: controller.signal }).catch((error: unknown) => ({
    'the cause is the reason of the signal': xRouter.isAbortError(error) && error.cause === cause,
  }))
}

function webhook(header: string): Promise<unknown> {
  const body = '{"event":"image.completed","data":{"id":"img_1"}}'
  return verifyWebhook(body, header, 'whsec_sample', { now: 1_800_000_100_000 })
}

/** What an error tells a program. */
function shown(error: unknown): unknown {
  if (!(error instanceof Error)) return { thrown: String(error) }
  const { name } = error
  const facts = error as Error & Readonly<Record<string, unknown>>
  if (!(error instanceof aurous.OutlayError)) return { name, message: error.message }
  return {
    name,
    status: facts['status'],
    code: facts['code'],
    reason: facts['reason'],
    problem: facts['problem'],
    attempts: facts['attempts'],
  }
}

/** What came of everything, as JSON. */
export async function tell(places: Places): Promise<string> {
  const told: Record<string, unknown> = {}
  for (const [name, scene] of Object.entries(scenes)) told[name] = await scene(places).catch(shown)
  return JSON.stringify(told)
}
