import { content, documentWith, PARAMETERS } from './request.ts'
import { type Json, parsedObject, section } from './taught.ts'

/** A vendor whose document and price list are the YAML of openapi/README.md, section by section. */
export function blocksVendor(): { readonly document: Json; readonly prices: Json } {
  const [replies] = blocks('x-request')
  const lists = linesOf('x-price-list')
  const shown = lists.map((list, index) => [`list${index}`, { ...list, 'x-request': { body: {} }, value: {} }])
  const examples = { ...(replies?.['examples'] as Json), ...Object.fromEntries(shown) }
  const [faults, stated] = blocks('x-faults')
  const statuses = [...new Set(JSON.stringify(faults).match(/"status":\d+/g))].map((one) => one.slice(-3))
  const post = {
    operationId: 'estimateImage',
    requestBody: {
      required: true,
      ...content('GivenRequest'),
      ...blocks('x-body-limit')[0],
      ...blocks('x-provenance')[0],
    },
    responses: {
      200: { description: 'Yes.', ...content('Open'), ...blocks('x-answer')[0] },
      ...Object.fromEntries(statuses.map((status) => [status, refused(examples)])),
    },
    ...blocks('x-pricing')[0],
    ...blocks('x-safe')[0],
    parameters: [{ $ref: '#/components/parameters/Version' }],
  }
  const run = {
    operationId: 'runImage',
    requestBody: post.requestBody,
    responses: { ...post.responses, 200: streamed(content('Open')) },
    ...blocks('x-estimated-by')[0],
  }
  const paths = {
    '/v1/images/estimate': { post },
    '/v1/images': { post: run, get: list(post) },
    '/v1/images/either': { post: either(post) },
  }
  return { document: withComponents(documentWith(paths, withAllFaults(faults, stated))), prices: prices() }
}

/** The document with an open answer that has each of the amounts, and with the header of its version. */
function withComponents(document: Json): Json {
  const { schemas } = document['components'] as { readonly schemas: Json }
  const amounts = linesOf('x-money').map((mark, index) => [`amount${index}`, { type: 'integer', ...mark }])
  const open = { ...(schemas['Open'] as Json), properties: Object.fromEntries(amounts) }
  return { ...document, components: { schemas: { ...schemas, Open: open }, ...blocks('x-api-version')[0] } }
}

/** An answer that may also be a stream of events. */
function streamed(plain: Json): Json {
  const media = [plain, blocks('x-stream-end')[0]].map((one) => one?.['content'] as Json)
  return { description: 'Yes.', content: Object.assign({}, ...media) }
}

/** An operation that answers by the document or by hand, as the query says. */
function either(post: { readonly responses: Json }): Json {
  const [block] = blocks('x-answer-when')
  const responses = { ...post.responses, ...(block?.['responses'] as Json) }
  return {
    ...post,
    operationId: 'eitherImage',
    parameters: PARAMETERS.filter((one) => one['in'] === 'query'),
    responses,
  }
}

/** An operation that answers with a page of a list. */
function list({ responses }: { readonly responses: Json }): Json {
  return {
    operationId: 'listImages',
    parameters: [{ name: 'after', in: 'query', schema: { type: 'string' } }],
    responses: { ...responses, 200: { description: 'Yes.', ...content('Listed') } },
    ...blocks('x-list')[0],
  }
}

/** The sample world of openapi/README.md. */
export function world(): Json {
  return blocks('Worlds')[0] ?? {}
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
  'x-answer-when',
  'x-faults',
  'x-estimated-by',
  'x-money',
  'x-list',
  'Worlds',
  'x-request',
  'x-price-list',
  'x-provenance',
  'x-body-limit',
  'x-safe',
  'x-stream-end',
  'x-api-version',
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

/** The rules of one example, with the state of the other and a rule for the faults that both leave out. */
function withAllFaults(faults: Json | undefined, stated: Json | undefined): Json {
  const { steps, answer } = (faults?.['x-faults'] ?? { steps: [] }) as {
    readonly steps: readonly Json[]
    readonly answer?: unknown
  }
  const others = ['unknown-method', 'media-type', 'too-large', 'empty', 'malformed']
  const rest = { fault: others, status: 400, code: 'INVALID_REQUEST', answer }
  return { 'x-faults': { ...(stated?.['x-faults'] as Json), steps: [...steps, rest] } }
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
