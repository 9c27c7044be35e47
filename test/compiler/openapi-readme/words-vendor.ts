import { content, documentWith, PARAMETERS } from './request.ts'
import { codeOf, type Json, parsed, parsedObject, type Row, section } from './taught.ts'

const SAMPLE = { provenance: 'sample', source: 'Outlay' }
const QUALITIES = ['low', 'hd', 'ultra']

/** A charge that an example becomes a part of. */
const CHARGE = {
  type: 'output',
  metric: 'image',
  chargeModel: 'per-unit',
  quantity: '$request.body#/n',
  rate: { table: 'base' },
}

/** A vendor whose document has every example of the tables of openapi/README.md. */
export function wordsVendor(): { readonly document: Json; readonly prices: Json } {
  const paths = { '/{workspace_id}/estimate': { post: estimate() }, ...faultPaths() }
  return { document: documentWith(paths), prices: prices() }
}

function estimate(): Json {
  return {
    operationId: 'estimate',
    parameters: PARAMETERS,
    requestBody: { required: true, ...content('GivenRequest') },
    responses: { 200: { description: 'Yes.', ...content('Open'), 'x-answer': answer() }, 400: refused() },
    'x-pricing': pricing(),
    'x-faults': { steps: reasons() },
  }
}

function pricing(): Json {
  const [words = [], models = [], measures = []] = section('x-pricing').tables
  const examples = words.map(({ examples }) => parsedObject(examples.join()))
  const charges: readonly Charge[] = [
    { ...CHARGE, id: 'base' },
    ...examples.filter((one) => !isOfPricing(one)).map(chargeWith),
    ...models.flatMap(({ words: [model] }) => modelCharge(String(model))),
    ...measures.map(({ examples }) => ({ ...CHARGE, quantity: parsed(examples.join()) })),
    ...conditions().map((when) => ({ ...CHARGE, when })),
    ...listCharges(),
  ]
  const ids = charges.map(({ id, rate }, index) => id ?? (rate?.table === 'image' ? 'image' : `charge${index}`))
  return {
    kind: 'exact',
    ...Object.assign({}, ...examples.filter(isOfPricing)),
    charges: charges.map((charge, index) => ({ ...charge, id: ids[index] })),
  }
}

function isOfPricing(example: Json): boolean {
  return ['model', 'state', 'priceList'].some((word) => word in example)
}

interface Charge extends Json {
  readonly id?: string
  readonly rate?: { readonly table: string; readonly by?: unknown }
}

function chargeWith(example: Json): Charge {
  if ('factor' in example) return { ...CHARGE, multipliers: [example] }
  if ('tier' in example) return { ...CHARGE, ...modelCharge('volume')[0], ...example }
  return { ...CHARGE, ...example }
}

function modelCharge(chargeModel: string): Charge[] {
  if (chargeModel === 'flat') return [{ ...CHARGE, quantity: undefined, chargeModel }]
  const by = { quality: '$request.body#/quality', enhance: '$request.body#/enhance' }
  const table = ['graduated', 'volume'].includes(chargeModel) ? 'tiered' : 'base'
  const rate = chargeModel === 'matrix' ? { table: 'matrix', by } : { table }
  return [{ ...CHARGE, chargeModel, rate }]
}

/** The conditions of the sentence that lists them. */
function conditions(): Json[] {
  const sentence = /\*\*Conditions\.\*\*[\s\S]*?\n\n/.exec(section('x-pricing').text)?.[0] ?? ''
  return codeOf(sentence).map((code) => {
    if (!code.startsWith('{')) return { value: '$request.body#/n', [code]: 4 }
    return parsedObject(code, code.includes('is:') ? '$request.body#/quality' : '$request.body#/n')
  })
}

/** Charges that look up what the examples of price lists are about, and the text of the last sentence on measures. */
function listCharges(): Charge[] {
  const sentence = /can select a rate, too: `(.*)`/.exec(section('x-pricing').text)?.[1] ?? ''
  const pixels = { pixels: ['$request.body#/width', '$request.body#/height'] }
  return [
    { ...CHARGE, rate: { table: 'options', ...parsedObject(sentence) } },
    { ...CHARGE, rate: { table: 'bands', by: { model: '$request.body#/letter', pixels } } },
    { ...CHARGE, rate: { table: 'timed' } },
  ]
}

function prices(): Json {
  const [rows = []] = section('Price lists').tables
  const words = Object.assign({}, ...rows.flatMap(({ examples }) => examples.map((one) => wordOf(one)))) as Json
  const { catalogues, factors, match, tiers, labels, per, until, note, model } = words as Record<string, Json>
  const entry = { rate: '1', ...SAMPLE }
  const named = { name: 'Named', steps: 30, ...model }
  return {
    version: '2026-05-15',
    effective: '2026-05-15T00:00:00Z',
    unit: 'USD',
    scale: 2,
    rounding: { mode: 'up', on: 'line' },
    catalogues: { image: [...((catalogues?.['image'] ?? []) as Json[]), named] },
    rates: {
      base: { entries: [entry] },
      image: { entries: [{ ...entry, match: { quality: QUALITIES }, labels }] },
      matrix: { entries: [{ ...entry, match: { quality: QUALITIES, enhance: [true, false] } }] },
      options: { entries: [{ ...entry, match: { option: 'textures' } }] },
      bands: { entries: [{ ...entry, match }] },
      tiered: { entries: [{ ...SAMPLE, tiers }] },
      timed: { entries: [{ ...entry, per, until, note }, entry] },
    },
    factors: { ...factors, creative: { entries: [{ factor: '1.5', ...SAMPLE }] } },
  }
}

/** An example of a word of price lists; the entry of a catalogue by a name of its own. */
function wordOf(example: string): Json {
  const value = parsedObject(example)
  return 'aliases' in value ? { model: value } : value
}

function answer(): Json {
  const [expressions = []] = section('Expressions').tables
  const [operators = []] = section('x-answer').tables
  const parts = /A line's parts are [\s\S]*?\n\n/.exec(section('Expressions').text)?.[0] ?? ''
  const written = [
    ...expressions.flatMap(({ words }) => words.filter((one) => !one.startsWith('$fault')).map(inPlace)),
    ...codeOf(parts).map((part) => inPlace(`$line#/${part.replace('<name>', 'provider')}`)),
    ...operators.flatMap(({ examples }) => examples.map((one) => ofLines(one))),
  ]
  return Object.fromEntries(written.map((value, index) => [`part${index}`, value]))
}

/** The template of an example; one about the line in hand, for each line. */
function ofLines(example: string): unknown {
  const inHand = example.includes('$line#') && !example.includes('$each')
  return inHand ? { $each: '$lines', $as: { of: parsed(example) } } : parsed(example)
}

const AMOUNTS = /^\$(total|lines\.base#\/amount|line#\/(quantity|billableQuantity|rate|per|unitPrice|amount|rounded))$/

/** A template in which an expression means something. */
function inPlace(expression: string): unknown {
  const value = AMOUNTS.test(expression) ? { $number: expression } : expression
  if (expression.startsWith('$line#')) return { $each: '$lines', $as: { of: value } }
  if (expression.startsWith('$item#')) return { $each: '$priceList#/catalogues/image', $as: { of: value } }
  return expression === '$lines' ? { $count: expression } : value
}

/** An operation for each example of a rule, which stands before the rules of the document. */
function faultPaths(): Json {
  const [words = [], names = []] = section('x-faults').tables
  const examples = words.flatMap(({ examples }) => examples.map((one) => parsedObject(one)))
  const named = names.flatMap(({ words: [...faults] }) => faults.map((fault) => ({ fault })))
  const rules = [...examples, ...named].map((example) => ({ fault: 'invalid', status: 400, code: 'NO', ...example }))
  return Object.fromEntries(
    rules.map((rule, index) => [
      `/rule${index}`,
      {
        post: {
          operationId: `rule${index}`,
          parameters: [{ name: 'dryRun', in: 'query', schema: { type: 'boolean' } }],
          requestBody: { required: true, ...content('GivenRequest') },
          responses: { 204: { description: 'Yes.', 'x-answer': null }, 400: refused() },
          'x-faults': { steps: [rule] },
        },
      },
    ]),
  )
}

/** A rule for each reason why there is no price. */
function reasons(): Json[] {
  const row = (section('x-faults').tables[1] ?? []).find(({ words }: Row) => words.includes('unpriced'))
  return (row?.examples ?? []).map((keyword) => ({ fault: 'unpriced', keyword, status: 400, code: 'NO' }))
}

function refused(): Json {
  const [requests = []] = section('x-request').tables
  const shown = requests.flatMap(({ examples }) => examples.map((one) => parsed(one)))
  const examples = shown.map((request, index) => [`request${index}`, { 'x-request': request, value: {} }])
  return { description: 'No.', ...content('Refused', Object.fromEntries(examples)) }
}
