import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { defaultMount } from '@outlay/vendor'
import type { EstimateSample } from './sample.ts'

/**
 * Asks a server for sample estimates as a customer's app does, over HTTP; the body of the answer, a refusal's too. By
 * `node:http`, which is loaded anyway: the client behind `fetch` takes longer to load than all samples to answer.
 */
export function estimateOverHttp(url: string): EstimateSample {
  return async ({ vendor, example, credential }) => {
    const { method, path, headers, text: body } = example.request
    const given = Object.entries({ ...credential, ...headers }).filter(([, value]) => value !== undefined)
    const options = { method, headers: Object.fromEntries(given), agent: false }
    const sent = request(url + defaultMount(vendor) + path, options).end(body)
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    return JSON.parse(await text(response)) as unknown
  }
}
