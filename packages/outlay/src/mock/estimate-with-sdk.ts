import { defaultMount } from '@outlay/vendor'
import { sampleSdks } from '../generated/sample-set.gen.ts'
import { type EstimateSample, requestOf, type SampleEstimate } from './sample.ts'

/** What every vendor's SDK has: `createClient`, and a function for each operation. */
type Sdk = Readonly<Record<string, (options: Readonly<Record<string, unknown>>) => unknown>>

/** Asks a server for sample estimates the way a customer's app does: through the vendor's SDK, where there is one. */
export function estimateWithSdk(url: string): EstimateSample {
  return async (sample) => {
    const { vendor, operation } = sample
    const sdk = (await sampleSdks[vendor.name]?.()) as Sdk | undefined
    const call = sdk?.[operation.spec.id]
    if (call === undefined) return estimateWithFetch(url, sample)
    const client = sdk?.['createClient']?.({ baseUrl: url + defaultMount(vendor) })
    const { header, ...request } = requestOf(sample)
    return call({ client, ...request, headers: header })
  }
}

/** Sends the request of the example as it is. */
async function estimateWithFetch(url: string, { vendor, example, credential }: SampleEstimate): Promise<unknown> {
  const { method, path, headers, text } = example.request
  const given = Object.entries({ ...credential, ...headers }).filter(([, value]) => value !== undefined)
  const init = { method, headers: Object.fromEntries(given) as Record<string, string>, body: text ?? null }
  const response = await fetch(url + defaultMount(vendor) + path, init)
  return response.json()
}
