import { describe, expect, it } from 'vitest'
import { type Edit, soundVendor } from '../sound-vendor.ts'
import { DOCUMENT, diagnosticsIn, diagnosticsOf, PRICES } from './diagnostics.ts'

const RATE = "rate: '0.08'"
const SECONDS = 'seconds: $request.body#/seconds\n            price'
const PRICE = '{ $decimal: $total }'
const QUANTITY = 'quantity: $request.body#/seconds'
const HIGH = "      - { match: { voice: bass, quality: high }, rate: '0.16', provenance: sample, source: Outlay }\n"

/** A second operation, before the components. */
function again(id: string, refused: string): string {
  return [
    '  /again:',
    '    get:',
    `      operationId: ${id}`,
    '      responses:',
    "        '204': { description: Nothing., x-answer: null }",
    "        '500': { description: No. }",
    `        '400': ${refused}`,
    'components:',
    '',
  ].join('\n')
}

type Row = readonly [title: string, edit: Edit, ...lines: readonly string[]]

const charges: readonly Row[] = [
  [
    'a field that the request does not have',
    [DOCUMENT, QUANTITY, 'quantity: $request.body#/minutes'],
    '42:13: OUT1209: The value must be a field of the request of estimateSound, one of $request.body#/voice, $request.body#/quality, $request.body#/seconds, $request.body#/studio, $request.body#/text; received $request.body#/minutes.',
  ],
  [
    'a text as a quantity',
    [DOCUMENT, QUANTITY, 'quantity: $request.body#/text'],
    '42:13: OUT1221: The value must be a number, or a text of `format: decimal` (other texts are counted with codePoints, lists with length); received a string.',
  ],
  [
    'an unknown measure',
    [DOCUMENT, QUANTITY, 'quantity: { words: $request.body#/text }'],
    '42:25: OUT1200: `charges.0.quantity.words` is not a known field. Known fields: `first`, `product`, `pixels`, `codePoints`, `length`, `ratio`, `tokens`, `tokenizer`.',
  ],
  [
    'an alternative behind a field that is always there',
    [DOCUMENT, QUANTITY, 'quantity: { first: [$request.body#/seconds, 60] }'],
    '42:57: OUT1225: The value must be left out, because the alternative before is always there; received one that is never reached.',
  ],
  [
    'a value that a field never has',
    [DOCUMENT, 'studio, is: true', 'studio, is: loud'],
    '45:84: OUT1217: The value must be one of true, false; received "loud".',
  ],
  [
    'a condition that compares nothing',
    [DOCUMENT, ', is: true', ''],
    '45:46: OUT1200: `charges.0.multipliers.0.when` must be value with is, above, atLeast, atMost or below; received {"value": "$request.body#/studio"}.',
  ],
  [
    'a table of rates that does not exist',
    [DOCUMENT, 'table: speech', 'table: music'],
    `43:21: OUT1207: \`table\` must be one that sound/${PRICES} has under rates, one of speech; received music.`,
  ],
  [
    'a table of factors that does not exist',
    [DOCUMENT, 'table: studio', 'table: hall'],
    `45:29: OUT1207: \`table\` must be one that sound/${PRICES} has under factors, one of studio; received hall.`,
  ],
  [
    'a catalogue that does not exist',
    [DOCUMENT, 'kind: exact', 'kind: exact\n        model: { catalogue: voices, id: $request.body#/voice }'],
    `37:18: OUT1205: \`catalogue\` must be a catalogue of sound/${PRICES}, one of none yet; received voices.`,
  ],
  [
    'two charges of one id',
    [
      DOCUMENT,
      '            multipliers:\n',
      '            multipliers: []\n          - id: speech\n            type: output\n            metric: second\n            chargeModel: per-unit\n            quantity: 1\n            rate: { table: speech, by: { voice: alto, quality: low } }\n            multipliers:\n',
    ],
    '45:13: OUT1202: `id` must be unique among the charges; received speech a second time.',
  ],
  [
    'a version of the price list that does not exist',
    [
      DOCUMENT,
      'kind: exact',
      "kind: exact\n        state: { pin: string }\n        priceList: { first: [$state.pin, '2025'] }",
    ],
    '38:42: OUT1204: `priceList` must be a version in prices/, one of 2026-11-01; received 2025.',
  ],
  [
    'an unknown kind of estimate',
    [DOCUMENT, 'kind: exact', 'kind: sharp'],
    '36:9: OUT1200: `kind` must be one of "exact", "maximum", "approximate"; received "sharp".',
  ],
]

const prices: readonly Row[] = [
  [
    'a combination without a rate',
    [PRICES, HIGH, ''],
    `7:3: OUT1820: speech must have a rate for every value that a request can have; received none for voice "bass", quality "high".`,
  ],
  [
    'an entry for a value that is not looked up',
    [PRICES, 'voice: alto, quality', 'voice: alto, tempo: 3, quality'],
    `10:31: OUT1817: \`match\` must be by what the document looks up: voice, quality; received tempo.`,
  ],
  [
    'a rate that is a number',
    [PRICES, RATE, 'rate: 0.08'],
    `14:49: OUT1800: \`rates.speech.entries.1.rate\` must be a string that matches \`^(0|[1-9][0-9]*)(\\.[0-9]+)?$\`; received 0.08.`,
  ],
  [
    'a rate with a comma',
    [PRICES, RATE, "rate: '1,5'"],
    `14:49: OUT1800: \`rates.speech.entries.1.rate\` must be a string that matches \`^(0|[1-9][0-9]*)(\\.[0-9]+)?$\`; received "1,5".`,
  ],
  [
    'a rate below zero',
    [PRICES, RATE, "rate: '-1'"],
    `14:49: OUT1800: \`rates.speech.entries.1.rate\` must be a string that matches \`^(0|[1-9][0-9]*)(\\.[0-9]+)?$\`; received "-1".`,
  ],
  [
    'a factor that is a number',
    [PRICES, "factor: '1.5'", 'factor: 1.5'],
    `19:11: OUT1800: \`factors.studio.entries.0.factor\` must be a string that matches \`^(0|[1-9][0-9]*)(\\.[0-9]+)?$\`; received 1.5.`,
  ],
  [
    'tiers where one rate is wanted',
    [PRICES, RATE, "tiers: [{ rate: '0.08' }]"],
    `14:9: OUT1818: An entry must have \`rate\`, because the charge model is per-unit; received none.`,
    `14:49: OUT1819: An entry must have \`rate\`, because the charge model is per-unit; received \`tiers\`.`,
  ],
  [
    'an unknown unit',
    [PRICES, 'unit: USD', 'unit: usd'],
    `3:1: OUT1802: \`unit\` must be an ISO 4217 currency such as USD, credit or creative-unit; received "usd".`,
  ],
]

const answers: readonly Row[] = [
  [
    'an answer without a required property',
    [DOCUMENT, SECONDS, 'price'],
    '21:11: OUT1337: The value must be an object with seconds, which the response schema requires; received no seconds.',
  ],
  [
    'an answer with a property that its schema lacks',
    [DOCUMENT, SECONDS, `note: cheap\n            ${SECONDS}`],
    '23:13: OUT1338: The value must be a property of the response schema, one of voice, seconds, price; received note.',
  ],
  [
    'a value of a wrong type',
    [DOCUMENT, SECONDS, 'seconds: $request.body#/voice\n            price'],
    '23:13: OUT1334: The value must be an integer, as the response schema says; received $request.body#/voice, a string.',
  ],
  [
    'a total that is printed as another type',
    [DOCUMENT, PRICE, '{ $number: $total }'],
    '24:13: OUT1334: The value must be a string, as the response schema says; received a number.',
  ],
  [
    'a value that may be absent where one is required',
    [DOCUMENT, 'voice: $request.body#/voice\n', 'voice: $request.body#/text\n'],
    '22:13: OUT1339: The value must be always there, because the response schema requires voice; received one that may be absent.',
  ],
  [
    'an unknown operator',
    [DOCUMENT, PRICE, '{ $decimals: $total }'],
    '24:22: OUT1300: `price.$decimals` is not a known field. Did you mean `$decimal`?',
  ],
  [
    'a line of no charge',
    [DOCUMENT, PRICE, '{ $decimal: $lines.music#/amount }'],
    '24:22: OUT1324: The value must be a line of a charge, one of $lines.speech; received $lines.music#/amount.',
  ],
  [
    'a line outside the lines',
    [DOCUMENT, 'voice: $request.body#/voice\n', 'voice: $line#/id\n'],
    '22:13: OUT1226: The value must be without $line, which is only below the $as of { $each: $lines }; received $line#/id here.',
  ],
]

const faults: readonly Row[] = [
  [
    'a fault without a rule',
    [DOCUMENT, '[unpriced, internal]', 'internal'],
    '75:3: OUT1402: `steps` must have a rule that catches every fault unpriced: { fault: unpriced, status, code }; received none.',
  ],
  [
    'a code that the error schema does not know',
    [DOCUMENT, 'code: FAILED', 'code: BROKEN'],
    '78:51: OUT1408: `code` must be "BAD" or "FAILED", as the response 500 of estimateSound says; received "BROKEN".',
  ],
  [
    'a status that the operation does not declare',
    [DOCUMENT, 'invalid, status: 400', 'invalid, status: 422'],
    '15:7: OUT1403: `responses` must have 422 BAD, which `x-faults` answers to invalid; received no 422.',
  ],
  [
    'a refusal that shows a price',
    [DOCUMENT, 'message: $fault#/message', 'message: $total'],
    '74:33: OUT1321: The value must be { $decimal: $total }, { $number: $total } or { $units: $total }; received $total.',
  ],
  [
    'an error status of two media types',
    [
      DOCUMENT,
      'components:\n',
      again(
        'ask',
        '{ content: { application/problem+json: { schema: { $ref: "#/components/schemas/SoundError" } } } }',
      ),
    ],
    '52:29: OUT1404: The media type must be application/json, as the other responses 400 have; received application/problem+json.',
  ],
]

const documents: readonly Row[] = [
  [
    'a reference to nothing',
    [DOCUMENT, "'#/components/schemas/SoundRequest'", "'#/components/schemas/Request'"],
    '14:23: OUT1109: `$ref` must be one of #/components/schemas/SoundRequest, #/components/schemas/SoundPrice, #/components/schemas/SoundError; received #/components/schemas/Request, which does not exist.',
  ],
  [
    'an operationId twice',
    [DOCUMENT, 'components:\n', again('estimateSound', '{ description: No. }')],
    '48:7: OUT1133: `operationId` must be unique; received estimateSound a second time.',
  ],
  [
    'text that is no YAML',
    [DOCUMENT, 'info: { title: Sound', 'info: { title: Sound }, {'],
    '3:23: OUT1001: The file must be valid YAML: Unexpected scalar at node end.',
  ],
  [
    'a key twice',
    [DOCUMENT, 'paths:\n', "info: { title: Twice, version: '2' }\npaths:\n"],
    '6:1: OUT1001: The file must be valid YAML: Map keys must be unique.',
  ],
  [
    'a schema that is none',
    [DOCUMENT, 'minimum: 1', 'minimum: one'],
    '55:35: OUT1900: `properties.seconds.minimum` must be a number; received "one".',
  ],
  [
    'a word that schemas do not have',
    [DOCUMENT, 'minimum: 1', 'minimun: 1'],
    '55:35: OUT1910: `minimun` must be a word of JSON Schema 2020-12 or OpenAPI 3.1, or one that begins with x-; received 1.',
  ],
  [
    'a format that validators do not know',
    [DOCUMENT, 'text: { type: string }', 'text: { type: string, format: ipv7 }'],
    '57:31: OUT1902: `format` must be one of date, binary, password, decimal, date-time, uri, uuid; received "ipv7".',
  ],
  [
    'an extension where nothing reads it',
    [DOCUMENT, '    SoundPrice:\n', '    SoundPrice:\n      x-body-limit: 9\n'],
    '59:7: OUT2001: `x-body-limit` must be on the requestBody of an operation; received it where nothing reads it.',
  ],
]

describe.each([
  ['charges', charges],
  ['prices', prices],
  ['answers', answers],
  ['faults', faults],
  ['documents', documents],
] as const)('a mistake in %s', (_, rows) => {
  for (const [title, edit, ...lines] of rows) {
    it(`is told where it stands: ${title}`, async () => {
      expect(await diagnosticsOf(edit)).toEqual(lines.map((line) => `sound/${edit[0]}:${line}`))
    })
  }
})

describe('a document without mistakes', () => {
  it('has none', async () => {
    expect(await diagnosticsOf()).toEqual([])
  })
})

describe('several mistakes', () => {
  it('are told all at once, in the order of the files', async () => {
    const found = await diagnosticsOf(
      [PRICES, 'unit: USD', 'unit: usd'],
      [DOCUMENT, QUANTITY, 'quantity: $request.body#/minutes'],
      [DOCUMENT, SECONDS, 'price'],
      [DOCUMENT, 'table: studio', 'table: hall'],
      [DOCUMENT, 'code: FAILED', 'code: BROKEN'],
    )
    expect(found.map((line) => line.slice(0, line.indexOf(': ')))).toEqual([
      'sound/openapi.yaml:21:11',
      'sound/openapi.yaml:41:13',
      'sound/openapi.yaml:44:29',
      'sound/openapi.yaml:77:51',
      `sound/${PRICES}:3:1`,
    ])
  })

  it('are told although a price list cannot be read', async () => {
    const found = await diagnosticsOf(
      [PRICES, 'unit: USD', 'unit: USD: EUR'],
      [DOCUMENT, QUANTITY, 'quantity: $request.body#/minutes'],
    )
    expect(found.map((line) => line.slice(0, line.indexOf(': ')))).toEqual([
      'sound/openapi.yaml:42:13',
      `sound/${PRICES}:3:7`,
    ])
  })

  it('are told of a model for each of its names', async () => {
    const found = await diagnosticsOf(
      [DOCUMENT, 'kind: exact', 'kind: exact\n        model: { catalogue: voices, id: $request.body#/voice }'],
      [PRICES, 'rates:\n', 'catalogues:\n  voices: [{ id: alto, aliases: [soprano] }, { id: bass }]\nrates:\n'],
    )
    expect(found).toEqual([
      `sound/${PRICES}:9:3: OUT1820: speech must have a rate for every value that a request can have; received none for voice "soprano", quality "low".`,
      `sound/${PRICES}:9:3: OUT1820: speech must have a rate for every value that a request can have; received none for voice "soprano", quality "high".`,
    ])
  })

  it('name the rates of one price list beside the shape of another part', async () => {
    const found = await diagnosticsOf([PRICES, HIGH, ''], [DOCUMENT, 'kind: exact', 'kind: sharp'])
    expect(found.map((line) => line.slice(0, line.indexOf(': ')))).toEqual([
      'sound/openapi.yaml:36:9',
      `sound/${PRICES}:7:3`,
    ])
  })
})

describe('a vendor without a price list', () => {
  it('is told that it needs one', async () => {
    const { [`sound/${PRICES}`]: _, ...sources } = soundVendor()
    const found = await diagnosticsIn(sources)
    expect(found).toEqual([
      'sound/openapi.yaml:2:1: OUT1105: The vendor must have a price list in openapi/sound/prices/; received none.',
    ])
  })
})
