import { defaultMount } from '@outlay/vendor'
import { sampleSdks } from '../generated/sample-set.gen.ts'
import { type EstimateSample, requestOf } from './sample.ts'

/** What every vendor's SDK has: `createClient`, and a function for each operation. */
type Sdk = Readonly<Record<string, (options: Readonly<Record<string, unknown>>) => unknown>>

/** Asks a server for sample estimates the way a customer's app does: through the vendor's SDK. */
export function estimateWithSdk(url: string): EstimateSample {
  return async (sample) => {
    const { vendor, operation } = sample
    const sdk = (await sampleSdks[vendor.name]?.()) as Sdk | undefined
    const call = sdk?.[operation.spec.id]
    if (call === undefined) throw new Error(`There is no SDK for ${operation.spec.id}.`)
    const client = sdk?.['createClient']?.({ baseUrl: url + defaultMount(vendor) })
    const { header, ...request } = requestOf(sample)
    return call({ client, ...request, headers: header })
  }
}
