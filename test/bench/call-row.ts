import { createClient, estimateImage } from '@outlay/sdk/x-router'
import { ESTIMATE } from './estimate-request.ts'
import { serverProcess } from './process.ts'
import { type Finding, median, type Row } from './row.ts'
import { mock } from './subjects.ts'

const WARM_UP = 1500
const CALLS = 5000
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
    const times = { sdk: [] as number[], bare: [] as number[] }
    for (let round = 0; round < WARM_UP + CALLS; round += 1) {
      times.sdk.push(await timed(() => estimateImage({ client, body })))
      times.bare.push(await timed(() => bareCall(url)))
    }
    const [sdk, bare] = [median(times.sdk.slice(WARM_UP)), median(times.bare.slice(WARM_UP))]
    return { figure: sdk / bare, from: `SDK ${Math.round(sdk)} µs, fetch ${Math.round(bare)} µs, ${CALLS} calls each` }
  } finally {
    await server.end()
  }
}

async function bareCall(url: string): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json' }
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).json()
}

/** Microseconds until a call has its answer. */
async function timed(run: () => Promise<unknown>): Promise<number> {
  const since = performance.now()
  const answer = (await run()) as { readonly estimatedCost?: unknown }
  const took = performance.now() - since
  if (answer.estimatedCost === undefined) throw new Error(`an estimate was refused: ${JSON.stringify(answer)}`)
  return took * 1000
}
