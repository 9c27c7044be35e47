import { createClient, generateImages } from '@outlay/sdk/lumenfall'
import { world } from '@outlay/spec/lumenfall/world'
import OpenAI from 'openai'
import { pairedCalls } from './paired-calls.ts'
import { serverProcess } from './process.ts'
import type { Finding, Row } from './row.ts'
import { mock } from './subjects.ts'

const body = { model: 'gemini-3-pro-image', prompt: 'A capybara relaxing in a hot spring' } as const
const query = { dryRun: true } as const

/** What a call costs beside the client that people have for the same server: a priced dry run of an image. */
export const openaiRow: Row = {
  name: 'openai',
  what: 'generateImages of the SDK as a dry run ÷ images.generate of openai, in turns, same server',
  goal: { bound: 'at most', value: 1, unit: '×' },
  measure: dryRun,
}

async function dryRun(): Promise<Finding> {
  const server = await serverProcess(mock.args)
  try {
    const baseUrl = `${server.url}/lumenfall`
    const key = world.credentials.acme.Authorization.replace('Bearer ', '')
    const client = createClient({ baseUrl, auth: key })
    const openai = new OpenAI({ baseURL: `${baseUrl}/openai/v1`, apiKey: key })
    return await pairedCalls(
      ['SDK', () => generateImages({ client, body, query })],
      ['openai', async () => openai.images.generate(body, { query })],
      (answer) => (answer as { readonly estimated?: unknown }).estimated === true,
    )
  } finally {
    await server.end()
  }
}
