import { describe, expect, it } from 'vitest'
import { DOCUMENT, diagnosticsOf, type OneEdit, PRICES } from './diagnostics.ts'

const RATE = "rate: '0.08'"
const QUANTITY = 'quantity: $request.body#/seconds'
const HIGH = "      - { match: { voice: bass, quality: high }, rate: '0.16', provenance: sample, source: Outlay }\n"

const charges: readonly OneEdit[] = [
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

const prices: readonly OneEdit[] = [
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

describe.each([
  ['charges', charges],
  ['prices', prices],
] as const)('a mistake in %s', (_, rows) => {
  for (const [title, edit, ...lines] of rows) {
    it(`is told where it stands: ${title}`, async () => {
      expect(await diagnosticsOf(edit)).toEqual(lines.map((line) => `sound/${edit[0]}:${line}`))
    })
  }
})
