import { createClient, estimateImage } from '@outlay/sdk/x-router'
import { ESTIMATE } from './estimate-request.ts'
import { pairedCalls } from './paired-calls.ts'
import { serverProcess } from './process.ts'
import type { Finding, Row } from './row.ts'
import { mock } from './subjects.ts'

const body = JSON.parse(ESTIMATE) as Parameters<typeof estimateImage>[0]['body']

/** What a call costs its caller beyond the fetch that it is. */
export const callRow: Row = {
  name: 'call',
  what: 'estimateImage of the SDK ÷ a bare fetch and its JSON, one after the other, same server',
  goal: { bound: 'at most', value: 1.15, unit: '×' },
  measure: call,
}

async function call(): Promise<Finding> {
  const server = await serverProcess(mock.args)
  try {
    const url = server.url + mock.estimate
    const client = createClient({ baseUrl: url.slice(0, url.indexOf('/v1/')) })
    return await pairedCalls(
      ['SDK', () => estimateImage({ client, body })],
      ['fetch', () => bareCall(url)],
      (answer) => (answer as { readonly estimatedCost?: unknown }).estimatedCost !== undefined,
    )
  } finally {
    await server.end()
  }
}

async function bareCall(url: string): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json' }
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).json()
}
