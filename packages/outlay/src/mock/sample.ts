import { answer, priceListFor } from '@outlay/pricing'
import { matchTemplate, parseTemplate } from '@outlay/spec/path-template'
import { defaultMount, type NamedExample, type Vendor, type VendorOperation } from '@outlay/vendor'
import { formatTotal } from '../amount.ts'

/** The sample estimate of a vendor: a named example of a priced operation. */
export interface SampleEstimate {
  readonly vendor: Vendor
  readonly operation: VendorOperation
  /** What the document declares as its answer. */
  readonly answer: NonNullable<VendorOperation['answer']>
  readonly example: NamedExample
  /** The headers of its credential; none where the vendor asks for none. */
  readonly credential: Readonly<Record<string, string>>
}

/** Asks the running server for a sample estimate and gives the body of its answer. */
export type EstimateSample = (sample: SampleEstimate) => Promise<unknown>

/** The first named example of a priced operation; undefined when the vendor has none. */
export async function findSample(vendor: Vendor): Promise<SampleEstimate | undefined> {
  const examples = await vendor.examples()
  for (const example of examples) {
    const operation = vendor.operations.find(({ spec }) => spec.id === example.operation)
    if (operation?.answer?.pricing !== undefined && example.status === 200)
      return { vendor, operation, answer: operation.answer, example, credential: await credentialOf(vendor, example) }
  }
  return undefined
}

async function credentialOf(vendor: Vendor, { request: { as } }: NamedExample): Promise<SampleEstimate['credential']> {
  const world = as === undefined ? undefined : vendor.world?.sample
  return world?.credentials[as ?? ''] ?? {}
}

/** What the server answered to a sample: its price, where the answer is the declared one, else the answer itself. */
export async function describeSample(
  sample: SampleEstimate | undefined,
  ask: EstimateSample,
  at: number,
): Promise<string> {
  if (sample === undefined) return 'no named example of an estimate'
  const { vendor, answer: declared, example } = sample
  const request = requestOf(sample)
  const priceList = priceListFor(declared, request, { priceLists: vendor.priceLists, at })
  if ('reason' in priceList) return priceList.message
  const expected = answer(declared, request, { priceList, at })
  try {
    const body = JSON.stringify(await ask(sample))
    if (!expected.priced || expected.estimate === undefined) return `${example.summary}: ${body}`
    const { estimate } = expected
    const expectedly = body === JSON.stringify(expected.body)
    return `${example.summary}: ${expectedly ? `${formatTotal(estimate)} (${estimate.kind})` : body}`
  } catch (error) {
    return `${example.summary}: ${(error as Error).message}`
  }
}

/** The request of a sample, in the parts that an operation and an SDK call take. */
export function requestOf({
  operation: { spec },
  example: { request },
  credential,
}: SampleEstimate): Record<string, unknown> {
  const [path = '', search] = request.path.split('?')
  const body = request.text === undefined ? {} : { body: JSON.parse(request.text) as unknown }
  return {
    ...body,
    path: matchTemplate(parseTemplate(spec.path), path) ?? {},
    query: Object.fromEntries(new URLSearchParams(search)),
    header: credential,
  }
}

/** A command to copy that requests a sample. */
export function formatCurl(url: string, { vendor, example: { request }, credential }: SampleEstimate): string {
  const headers = Object.entries({ ...credential, ...request.headers }).map(
    ([name, value]) => ` -H ${quoted(`${name}: ${value}`)}`,
  )
  const body = request.text === undefined ? '' : ` -d ${quoted(request.text)}`
  const target = `${url}${defaultMount(vendor)}${request.path}`
  // Some shells look for files that a question mark could stand for.
  return `curl -X ${request.method} ${target.includes('?') ? quoted(target) : target}${headers.join('')}${body}`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
