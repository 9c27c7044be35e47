import { once } from 'node:events'
import { connect } from 'node:net'
import { checkContract } from '@outlay/contract'
import { serve } from '@outlay/mock/serve'
import { createReference } from '@outlay/reference'
import { lumenfall } from '@outlay/reference/lumenfall'
import { xRouter } from '@outlay/reference/x-router'
import { verifyWebhook } from '@outlay/sdk/webhooks'
import { xRouter as contractVendor } from '@outlay/vendor/x-router'
import type { Finding, Row } from './row.ts'

const NOW = Date.parse('2026-12-01T00:00:00Z')

/** What is hostile or large and ends soon all the same; tests hold its outcome, and this row its time. */
export const boundsRow: Row = {
  name: 'bounds',
  what: 'the slowest of what has to end soon, beside its own bound',
  goal: { bound: 'at most', value: 1, unit: '×' },
  measure: async () => {
    const table = [['what', 'time', 'bound']]
    let [figure, from] = [0, '']
    for (const [what, bound, run] of BOUNDS) {
      const time = await run()
      table.push([what, `${Math.round(time)} ms`, `${bound} ms`])
      if (time / bound > figure) [figure, from] = [time / bound, what]
    }
    return { figure, from, table } satisfies Finding
  },
}

const BOUNDS: readonly (readonly [what: string, milliseconds: number, run: () => Promise<number>])[] = [
  ['a picture of the largest size', 3000, () => timeOf(largestPicture)],
  ['a form with a file of 10 MB that is not an image', 4000, () => timeOf(longPicture)],
  ['a signature header of 500,000 blanks', 2000, () => timeOf(longHeader)],
  ['the end of a server with two idle clients', 1000, endOfServer],
  ['two cases at a server that never answers', 8000, () => timeOf(silentServer)],
]

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const since = performance.now()
  await run()
  return performance.now() - since
}

const reference = createReference({ vendors: [lumenfall], now: () => NOW })
const authorization = { authorization: 'Bearer lmnfl_acme.secret' }

async function largestPicture(): Promise<void> {
  const body = JSON.stringify({ model: 'imagen-3', prompt: 'a', size: '4096x4096', response_format: 'b64_json' })
  const headers = { ...authorization, 'content-type': 'application/json' }
  const url = 'http://localhost/lumenfall/openai/v1/images/generations'
  await (await reference(new Request(url, { method: 'POST', headers, body }))).text()
}

async function longPicture(): Promise<void> {
  const body = new FormData()
  const picture = new Uint8Array(10_000_000)
  picture.set([0xff, 0xd8, 0xff, 0xe1])
  body.set('image', new Blob([picture], { type: 'image/jpeg' }))
  body.set('model', 'imagen-3')
  body.set('prompt', 'a')
  const url = 'http://localhost/lumenfall/openai/v1/images/edits'
  await (await reference(new Request(url, { method: 'POST', headers: authorization, body }))).text()
}

async function longHeader(): Promise<void> {
  await verifyWebhook('{}', `t=1,v1=${' '.repeat(500_000)}x`, 'secret', { now: () => NOW }).catch(() => {})
}

async function endOfServer(): Promise<number> {
  const { url, close } = await serve({ vendors: [xRouter], port: 0, now: () => NOW })
  const port = Number(new URL(url).port)
  const clients = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')]
  for (const client of clients) client.on('error', () => {})
  await Promise.all(clients.map((client) => once(client, 'connect')))
  clients[0]?.write('POST /x-router/v1/images/estimate HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{')
  return timeOf(close)
}

async function silentServer(): Promise<void> {
  await checkContract({
    vendor: contractVendor,
    baseUrl: 'http://localhost/x-router',
    fetch: () => new Promise(() => {}),
    now: () => NOW,
    deadline: 300,
    only: ({ name }) => ['defaults', 'fourImages'].includes(name),
  })
}
