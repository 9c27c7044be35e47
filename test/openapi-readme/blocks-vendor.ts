import { content, documentWith } from './request.ts'
import { type Json, parsedObject, section } from './taught.ts'

/** A vendor whose document and price list are the YAML of openapi/README.md, section by section. */
export function blocksVendor(): { readonly document: Json; readonly prices: Json } {
  const [replies] = blocks('x-request')
  const lists = linesOf('x-price-list')
  const shown = lists.map((list, index) => [`list${index}`, { ...list, 'x-request': { body: {} }, value: {} }])
  const examples = { ...(replies?.['examples'] as Json), ...Object.fromEntries(shown) }
  const [faults] = blocks('x-faults')
  const statuses = [...new Set(JSON.stringify(faults).match(/"status":\d+/g))].map((one) => one.slice(-3))
  const post = {
    operationId: 'estimateImage',
    requestBody: { required: true, ...content('Asked'), ...blocks('x-body-limit')[0], ...blocks('x-provenance')[0] },
    responses: {
      200: { description: 'Yes.', ...content('Open'), ...blocks('x-answer')[0] },
      ...Object.fromEntries(statuses.map((status) => [status, refused(examples)])),
    },
    ...blocks('x-pricing')[0],
  }
  return { document: documentWith({ '/v1/images/estimate': { post } }, withAllFaults(faults)), prices: prices() }
}

/** How many blocks there are to look at. */
export function blockCount(): number {
  const whole = section('A whole vendor').blocks.length
  return whole + TITLES.reduce((sum, title) => sum + section(title).blocks.length, 0)
}

const TITLES = [
  'x-pricing',
  'Price lists',
  'x-answer',
  'x-faults',
  'x-request',
  'x-price-list',
  'x-provenance',
  'x-body-limit',
]

function blocks(title: string): Json[] {
  return section(title).blocks.map((block) => parsedObject(block))
}

/** A block that shows one word in several ways, a line each. */
function linesOf(title: string): Json[] {
  return section(title).blocks.flatMap((block) =>
    block
      .trim()
      .split('\n')
      .map((line) => parsedObject(line)),
  )
}

/** The rules of the example and one for the faults that it leaves out. */
function withAllFaults(faults: Json | undefined): Json {
  const rules = faults?.['x-faults'] as { readonly steps: readonly Json[] }
  const others = ['unknown-method', 'media-type', 'too-large', 'empty', 'malformed']
  return { 'x-faults': { ...rules, steps: [...rules.steps, { fault: others, status: 400, code: 'INVALID_REQUEST' }] } }
}

/** The price list of the example and a rate for the model that it leaves out. */
function prices(): Json {
  const [list = {}] = blocks('Price lists')
  const { image } = list['rates'] as { readonly image: { readonly entries: readonly Json[] } }
  const more = { match: { model: 'flux-dev' }, rate: '1', provenance: 'sample', source: 'Outlay' }
  return { ...list, rates: { image: { ...image, entries: [...image.entries, more] } } }
}

function refused(examples: Json): Json {
  return { description: 'No.', ...content('Refused', examples) }
}
