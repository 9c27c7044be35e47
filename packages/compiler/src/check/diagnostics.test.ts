import { describe, expect, it } from 'vitest'
import { DOCUMENT, diagnosticsIn, diagnosticsOf, PRICES } from './diagnostics.fixture.ts'
import { type Edit, soundVendor } from './sound-vendor.ts'

const RATE = "rate: '0.08'"
const DECIMAL = 'a string that matches ^(0|[1-9][0-9]*)(\\.[0-9]+)?$ (openapi/schemas/price-list.schema.yaml)'
const FIELDS =
  '$request.body#/voice, $request.body#/quality, $request.body#/seconds, $request.body#/studio, $request.body#/text'
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
    `42:13: found $request.body#/minutes, which the request of estimateSound does not have; allowed is one of ${FIELDS}`,
  ],
  [
    'a text as a quantity',
    [DOCUMENT, QUANTITY, 'quantity: $request.body#/text'],
    '42:13: found a string; allowed is a number, or a text of `format: decimal`; count other texts with codePoints, lists with length',
  ],
  [
    'an unknown measure',
    [DOCUMENT, QUANTITY, 'quantity: { words: $request.body#/text }'],
    '42:25: found charges.0.quantity.words is not a field of this object; allowed is first, product, pixels, codePoints, length, ratio, tokens, tokenizer (openapi/schemas/x-pricing.schema.yaml)',
  ],
  [
    'an alternative behind a field that is always there',
    [DOCUMENT, QUANTITY, 'quantity: { first: [$request.body#/seconds, 60] }'],
    '42:57: found an alternative that is never reached; allowed is none after one that is always there',
  ],
  [
    'a value that a field never has',
    [DOCUMENT, 'studio, is: true', 'studio, is: loud'],
    '45:84: found "loud"; allowed is one of true, false',
  ],
  [
    'a condition that compares nothing',
    [DOCUMENT, ', is: true', ''],
    '45:46: found charges.0.multipliers.0.when is {"value": "$request.body#/studio"}, which does not fit; allowed is value with is, above, atLeast, atMost or below (openapi/schemas/x-pricing.schema.yaml)',
  ],
  [
    'a table of rates that does not exist',
    [DOCUMENT, 'table: speech', 'table: music'],
    `43:21: found the table music, which sound/${PRICES} does not have under rates; allowed is one of speech`,
  ],
  [
    'a table of factors that does not exist',
    [DOCUMENT, 'table: studio', 'table: hall'],
    `45:29: found the table hall, which sound/${PRICES} does not have under factors; allowed is one of studio`,
  ],
  [
    'a catalogue that does not exist',
    [DOCUMENT, 'kind: exact', 'kind: exact\n        model: { catalogue: voices, id: $request.body#/voice }'],
    `37:18: found the catalogue voices, which sound/${PRICES} does not have; allowed is one of none yet`,
  ],
  [
    'two charges of one id',
    [
      DOCUMENT,
      '            multipliers:\n',
      '            multipliers: []\n          - id: speech\n            type: output\n            metric: second\n            chargeModel: per-unit\n            quantity: 1\n            rate: { table: speech, by: { voice: alto, quality: low } }\n            multipliers:\n',
    ],
    '45:13: found the charge speech a second time; allowed is an id of its own',
  ],
  [
    'a version of the price list that does not exist',
    [
      DOCUMENT,
      'kind: exact',
      "kind: exact\n        state: { pin: string }\n        priceList: { first: [$state.pin, '2025'] }",
    ],
    '38:42: found the price list 2025, which is not in prices/; allowed is one of 2026-11-01',
  ],
  [
    'an unknown kind of estimate',
    [DOCUMENT, 'kind: exact', 'kind: sharp'],
    '36:9: found kind is "sharp", which is not in the list; allowed is one of "exact", "maximum", "approximate" (openapi/schemas/x-pricing.schema.yaml)',
  ],
]

const prices: readonly Row[] = [
  [
    'a combination without a rate',
    [PRICES, HIGH, ''],
    '7:3: found no rate for voice "bass", quality "high" in speech; allowed is an entry for every value that a request can have',
  ],
  [
    'an entry for a value that is not looked up',
    [PRICES, 'voice: alto, quality', 'voice: alto, tempo: 3, quality'],
    '10:31: found the value tempo, which the document does not look up; allowed is voice, quality',
  ],
  [
    'a rate that is a number',
    [PRICES, RATE, 'rate: 0.08'],
    `14:49: found rates.speech.entries.1.rate is 0.08, a number; allowed is ${DECIMAL}`,
  ],
  [
    'a rate with a comma',
    [PRICES, RATE, "rate: '1,5'"],
    `14:49: found rates.speech.entries.1.rate is "1,5", which does not match; allowed is ${DECIMAL}`,
  ],
  [
    'a rate below zero',
    [PRICES, RATE, "rate: '-1'"],
    `14:49: found rates.speech.entries.1.rate is "-1", which does not match; allowed is ${DECIMAL}`,
  ],
  [
    'a factor that is a number',
    [PRICES, "factor: '1.5'", 'factor: 1.5'],
    `19:11: found factors.studio.entries.0.factor is 1.5, a number; allowed is ${DECIMAL}`,
  ],
  [
    'tiers where one rate is wanted',
    [PRICES, RATE, "tiers: [{ rate: '0.08' }]"],
    '14:9: found an entry without rate; allowed is rate: the charge model is per-unit',
    '14:49: found tiers; allowed is rate: the charge model is per-unit',
  ],
  [
    'an unknown unit',
    [PRICES, 'unit: USD', 'unit: usd'],
    '3:1: found the unit "usd"; allowed is an ISO 4217 currency such as USD, credit or creative-unit',
  ],
]

const answers: readonly Row[] = [
  [
    'an answer without a required property',
    [DOCUMENT, SECONDS, 'price'],
    '21:11: found no seconds; allowed is seconds: the response schema requires it',
  ],
  [
    'an answer with a property that its schema lacks',
    [DOCUMENT, SECONDS, `note: cheap\n            ${SECONDS}`],
    '23:13: found note; allowed is one of voice, seconds, price: the response schema has no other property',
  ],
  [
    'a value of a wrong type',
    [DOCUMENT, SECONDS, 'seconds: $request.body#/voice\n            price'],
    '23:13: found $request.body#/voice, a string; allowed is an integer: the response schema says so',
  ],
  [
    'a total that is printed as another type',
    [DOCUMENT, PRICE, '{ $number: $total }'],
    '24:13: found a number; allowed is a string: the response schema says so',
  ],
  [
    'a value that may be absent where one is required',
    [DOCUMENT, 'voice: $request.body#/voice\n', 'voice: $request.body#/text\n'],
    '22:13: found a value that may be absent; allowed is one that is always there: the response schema requires voice',
  ],
  [
    'an unknown operator',
    [DOCUMENT, PRICE, '{ $decimals: $total }'],
    '24:22: found price.$decimals is not a field of this object; allowed is $decimal, $number, $units, $integer, $atLeast, $above, $count, $each, $as, $only, $first, $concat (openapi/schemas/x-answer.schema.yaml)',
  ],
  [
    'a line of no charge',
    [DOCUMENT, PRICE, '{ $decimal: $lines.music#/amount }'],
    '24:22: found $lines.music#/amount; allowed is one of $lines.speech',
  ],
  [
    'a line outside the lines',
    [DOCUMENT, 'voice: $request.body#/voice\n', 'voice: $line#/id\n'],
    '22:13: found $line#/id here; allowed is $line#/id below the $as of { $each: $lines }',
  ],
]

const faults: readonly Row[] = [
  [
    'a fault without a rule',
    [DOCUMENT, '[unpriced, internal]', 'internal'],
    '75:3: found no rule that catches every fault unpriced; allowed is a rule { fault: unpriced, status, code }',
  ],
  [
    'a code that the error schema does not know',
    [DOCUMENT, 'code: FAILED', 'code: BROKEN'],
    '78:51: found the code "BROKEN", which the response 500 of estimateSound does not know; allowed is one of "BAD", "FAILED"',
  ],
  [
    'a status that the operation does not declare',
    [DOCUMENT, 'invalid, status: 400', 'invalid, status: 422'],
    '15:7: found no response 422; allowed is one for 422 BAD, which x-faults answers to invalid',
  ],
  [
    'a refusal that shows a price',
    [DOCUMENT, 'message: $fault#/message', 'message: $total'],
    '74:33: found $total; allowed is { $decimal: $total }, { $number: $total } or { $units: $total }',
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
    '52:29: found application/problem+json; allowed is application/json, as the other responses 400 have',
  ],
]

const documents: readonly Row[] = [
  [
    'a reference to nothing',
    [DOCUMENT, "'#/components/schemas/SoundRequest'", "'#/components/schemas/Request'"],
    '14:23: found $ref #/components/schemas/Request, which is not there; allowed is one of #/components/schemas/SoundRequest, #/components/schemas/SoundPrice, #/components/schemas/SoundError',
  ],
  [
    'an operationId twice',
    [DOCUMENT, 'components:\n', again('estimateSound', '{ description: No. }')],
    '48:7: found operationId estimateSound a second time; allowed is an operationId of its own',
  ],
  [
    'text that is no YAML',
    [DOCUMENT, 'info: { title: Sound', 'info: { title: Sound }, {'],
    '3:23: found Unexpected scalar at node end; allowed is valid YAML',
  ],
  [
    'a key twice',
    [DOCUMENT, 'paths:\n', "info: { title: Twice, version: '2' }\npaths:\n"],
    '6:1: found Map keys must be unique; allowed is valid YAML',
  ],
  [
    'a schema that is none',
    [DOCUMENT, 'minimum: 1', 'minimum: one'],
    '55:35: found minimum: "one"; allowed is a number',
  ],
  [
    'a word that schemas do not have',
    [DOCUMENT, 'minimum: 1', 'minimun: 1'],
    '55:35: found minimun: 1; allowed is a word of JSON Schema 2020-12 or OpenAPI 3.1, or one that begins with x-',
  ],
  [
    'a format that validators do not know',
    [DOCUMENT, 'text: { type: string }', 'text: { type: string, format: ipv7 }'],
    '57:31: found format: "ipv7"; allowed is one of date, binary, password, decimal, date-time, uri, uuid',
  ],
  [
    'an extension where nothing reads it',
    [DOCUMENT, '    SoundPrice:\n', '    SoundPrice:\n      x-body-limit: 9\n'],
    '59:7: found x-body-limit, which is not read here; allowed is x-body-limit on the requestBody of an operation',
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
    expect(found.map((line) => line.slice(0, line.indexOf(';')))).toEqual([
      `sound/${PRICES}:9:3: found no rate for voice "soprano", quality "low" in speech`,
      `sound/${PRICES}:9:3: found no rate for voice "soprano", quality "high" in speech`,
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
    expect(found).toEqual(['sound/openapi.yaml:2:1: found no price list; allowed is a file in openapi/sound/prices/'])
  })
})
