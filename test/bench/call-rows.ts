import { createClient as createLumenfallClient, generateImages } from '@outlay/sdk/lumenfall'
import { createClient, estimateImage } from '@outlay/sdk/x-router'
import { world } from '@outlay/spec/lumenfall/world'
import ky from 'ky'
import OpenAI from 'openai'
import { ESTIMATE } from './estimate-request.ts'
import { type Calling, pairedCalls } from './paired-calls.ts'
import { serverProcess } from './process.ts'
import type { Finding, Row } from './row.ts'
import { outlayMock } from './subjects.ts'

const body = JSON.parse(ESTIMATE) as Parameters<typeof estimateImage>[0]['body']

/** What a call costs its caller beyond what it is made of, and beside the client that people have for the same server. */
export const callRows: readonly Row[] = [
  {
    name: 'call',
    what: 'estimateImage of the SDK ÷ a bare fetch and its JSON, one after the other, same server',
    goal: { bound: 'at most', value: 1.15, unit: '×' },
    measure: () => besideCall(['fetch', bareCall]),
  },
  {
    name: 'call-ky',
    what: 'estimateImage of the SDK ÷ ky.post(…).json(), one after the other, same server',
    goal: { bound: 'at most', value: 1.05, unit: '×' },
    measure: () => besideCall(['ky', (url) => ky.post(url, { json: body }).json()]),
  },
  {
    name: 'openai',
    what: 'generateImages of the SDK as a dry run ÷ images.generate of openai, one after the other, same server',
    goal: { bound: 'at most', value: 0.9, unit: '×' },
    measure: () => onMock(besideOpenai),
  },
]

type CallAt = readonly [name: string, call: (url: string) => Promise<unknown>]

function besideCall([name, call]: CallAt): Promise<Finding> {
  return onMock((origin) => {
    const url = origin + outlayMock().estimate
    const client = createClient({ baseUrl: url.slice(0, url.indexOf('/v1/')) })
    const own: Calling = ['SDK', () => estimateImage({ client, body })]
    const isGood = (answer: unknown): boolean =>
      (answer as { readonly estimatedCost?: unknown }).estimatedCost !== undefined
    return pairedCalls(own, [name, () => call(url)], isGood)
  })
}

async function bareCall(url: string): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json' }
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).json()
}

function besideOpenai(origin: string): Promise<Finding> {
  const request = { model: 'gemini-3-pro-image', prompt: 'A capybara relaxing in a hot spring' } as const
  const query = { dryRun: true } as const
  const baseUrl = `${origin}/lumenfall`
  const key = world.credentials.acme.Authorization.replace('Bearer ', '')
  const client = createLumenfallClient({ baseUrl, auth: key })
  const openai = new OpenAI({ baseURL: `${baseUrl}/openai/v1`, apiKey: key })
  return pairedCalls(
    ['SDK', () => generateImages({ client, body: request, query })],
    ['openai', async () => openai.images.generate(request, { query })],
    (answer) => (answer as { readonly estimated?: unknown }).estimated === true,
  )
}

async function onMock(measure: (origin: string) => Promise<Finding>): Promise<Finding> {
  const server = await serverProcess(outlayMock().args)
  try {
    return await measure(server.url)
  } finally {
    await server.end()
  }
}
