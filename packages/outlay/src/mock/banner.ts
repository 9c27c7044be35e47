import { estimate, priceListFor } from '@outlay/pricing'
import { defaultMount, type Vendor, type VendorExample } from '@outlay/reference'
import { totalText } from '../amount.ts'
import { table } from '../table.ts'
import type { EngineName } from './engine.ts'

/** By what the server answers, and the instant of the sample estimates. */
interface Answering {
  readonly at: number
  readonly engine: EngineName
}

const PRISM = 'Prism answers, from the documents alone: prices are their examples, whatever is asked for.'

/** What `outlay mock` prints once it listens: where, the vendors with a sample estimate each, and a line to copy. */
export async function banner(url: string, vendors: readonly Vendor[], { at, engine }: Answering): Promise<string> {
  const samples = await Promise.all(vendors.map((vendor) => sampleOf(vendor)))
  const rows = vendors.map((vendor, index) => [
    vendor.name,
    url + defaultMount(vendor),
    sampleText(vendor, samples[index], at),
  ])
  const shown = samples.findIndex((sample) => sample !== undefined)
  const [first, sample] = [vendors[shown], samples[shown]]
  return [
    `outlay mock listening on ${url}`,
    ...(engine === 'prism' ? [PRISM] : []),
    '',
    table(['vendor', 'base URL', 'sample estimate (prices are illustrative)'], rows),
    '',
    `Documents: ${url}/<vendor>/openapi.json`,
    ...(first === undefined || sample === undefined
      ? []
      : ['', 'Try it:', `  ${curlLine(url + defaultMount(first), sample)}`]),
    '',
  ].join('\n')
}

/** The first named example of a priced operation. */
async function sampleOf(vendor: Vendor): Promise<VendorExample | undefined> {
  const priced = vendor.operations.filter(({ answer }) => answer.pricing !== undefined).map(({ spec }) => spec.id)
  const examples = await vendor.examples()
  return examples.find(({ operation, status }) => priced.includes(operation) && status === 200)
}

function sampleText(vendor: Vendor, sample: VendorExample | undefined, at: number): string {
  const operation = vendor.operations.find(({ spec }) => spec.id === sample?.operation)
  if (sample === undefined || operation?.answer.pricing === undefined) return 'no named example of an estimate'
  const request = { body: JSON.parse(sample.request.text ?? '{}') as unknown, path: {}, query: {}, header: {} } as never
  const priceList = priceListFor(operation.answer, request, { priceLists: vendor.priceLists, at })
  if ('reason' in priceList) return priceList.message
  const priced = estimate(operation.answer.pricing, request, { priceList, at })
  return priced.priced ? `${sample.summary}: ${totalText(priced)} (${priced.kind})` : priced.message
}

function curlLine(baseUrl: string, { request }: VendorExample): string {
  const headers = Object.entries(request.headers).map(([name, value]) => ` -H ${quoted(`${name}: ${value}`)}`)
  const body = request.text === undefined ? '' : ` -d ${quoted(request.text)}`
  return `curl -X ${request.method} ${baseUrl}${request.path}${headers.join('')}${body}`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
