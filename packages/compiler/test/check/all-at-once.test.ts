import { describe, expect, it } from 'vitest'
import { type Edit, soundVendor } from '../sound-vendor.ts'
import { DOCUMENT, diagnosticsIn, diagnosticsOf, PRICES, type Row } from './diagnostics.ts'

const QUANTITY: Edit = [DOCUMENT, 'quantity: $request.body#/seconds', 'quantity: $request.body#/minutes']
const KIND: Edit = [DOCUMENT, 'kind: exact', 'kind: most']
const RATE: Edit = [PRICES, "rate: '0.08'", 'rate: 0.08']
const UNIT: Edit = [PRICES, 'unit: USD', 'unit: usd']
const TEMPLATE: Edit = [DOCUMENT, '{ $decimal: $total }', '{ $number: $total }']
const HIGH = "      - { match: { voice: bass, quality: high }, rate: '0.16', provenance: sample, source: Outlay }\n"
const NO_RATE: Edit = [PRICES, HIGH, '']
const INVALID = '    - { fault: invalid, status: 400, code: BAD }\n'
/** A second charge, whose measure there is not. */
const MISSHAPEN = [
  '          - id: words',
  '            type: input',
  '            metric: word',
  '            chargeModel: per-unit',
  '            quantity: { words: $request.body#/text }',
  '            rate: { table: speech, by: { voice: $request.body#/voice, quality: $request.body#/qualty } }',
  'components:\n',
].join('\n')

describe('mistakes of every kind', () => {
  it('are told all at once', async () => {
    expect(await diagnosticsOf(QUANTITY, KIND, RATE, UNIT, TEMPLATE, NO_RATE)).toEqual([
      'sound/openapi.yaml:24:13: OUT1334: The value must be a string, as the response schema says; received a number.',
      'sound/openapi.yaml:36:9: OUT1200: `kind` must be one of "exact", "maximum", "approximate"; received "most".',
      'sound/openapi.yaml:42:13: OUT1209: The value must be a field of the request of estimateSound, one of $request.body#/voice, $request.body#/quality, $request.body#/seconds, $request.body#/studio, $request.body#/text; received $request.body#/minutes.',
      `sound/${PRICES}:3:1: OUT1802: \`unit\` must be an ISO 4217 currency such as USD, credit or creative-unit; received "usd".`,
      `sound/${PRICES}:7:3: OUT1820: speech must have a rate for every value that a request can have; received none for voice "bass", quality "high".`,
      `sound/${PRICES}:14:49: OUT1800: \`rates.speech.entries.1.rate\` must be a string that matches \`^(0|[1-9][0-9]*)(\\.[0-9]+)?$\`; received 0.08.`,
    ])
  })
})

describe('a part of a wrong shape', () => {
  const rows: readonly Row[] = [
    [
      'of a charge leaves the other charges',
      [QUANTITY, [DOCUMENT, 'components:\n', MISSHAPEN]],
      'openapi.yaml:42:13',
      'openapi.yaml:50:25',
    ],
    [
      'of an answer leaves the charges and the rules',
      [
        QUANTITY,
        [DOCUMENT, '{ $decimal: $total }', '{ $decimals: $total }'],
        [DOCUMENT, 'code: FAILED', 'code: BROKEN'],
      ],
      'openapi.yaml:24:22',
      'openapi.yaml:42:13',
      'openapi.yaml:78:51',
    ],
    [
      'of a rule leaves the other rules',
      [
        [DOCUMENT, INVALID, `    - { fault: invalid, at: [], status: 400, code: BAD }\n${INVALID}`],
        [DOCUMENT, 'code: FAILED', 'code: BROKEN'],
      ],
      'openapi.yaml:77:25',
      'openapi.yaml:79:51',
    ],
    [
      'of the model leaves the charges',
      [QUANTITY, [DOCUMENT, 'kind: exact', 'kind: exact\n        model: { catalogue: voices }']],
      'openapi.yaml:37:9',
      'openapi.yaml:43:13',
    ],
    [
      'of the state leaves the answer',
      [TEMPLATE, [DOCUMENT, 'kind: exact', 'kind: exact\n        state: { balance: money }']],
      'openapi.yaml:24:13',
      'openapi.yaml:37:18',
    ],
    [
      'of a schema leaves what does not rest on it',
      [
        QUANTITY,
        TEMPLATE,
        [DOCUMENT, 'seconds: { type: integer, minimum: 1 }', 'seconds: { type: whole, minimum: 1 }'],
      ],
      'openapi.yaml:24:13',
      'openapi.yaml:42:13',
      'openapi.yaml:55:20',
    ],
    [
      'of a schema that is not there leaves the answer',
      [TEMPLATE, [DOCUMENT, "'#/components/schemas/SoundRequest'", "'#/components/schemas/SoundRequests'"]],
      'openapi.yaml:14:23',
      'openapi.yaml:24:13',
    ],
    [
      'of a match counts as every match',
      [UNIT, [PRICES, 'match: { voice: bass, quality: high }', 'match: [bass]']],
      `${PRICES}:3:1`,
      `${PRICES}:15:11`,
    ],
    [
      'of a catalogue leaves the rates',
      [NO_RATE, [PRICES, 'rates:\n', 'catalogues: [alto]\nrates:\n']],
      `${PRICES}:6:1`,
      `${PRICES}:8:3`,
    ],
    [
      'of all rates leaves the unit',
      [UNIT, [PRICES, 'rates:\n', 'ratess:\n']],
      `${PRICES}:1:1`,
      `${PRICES}:3:1`,
      `${PRICES}:6:1`,
    ],
    [
      'of the effective date leaves the rates',
      [NO_RATE, [PRICES, "effective: '2026-11-01T00:00:00Z'", 'effective: soon']],
      `${PRICES}:2:1`,
      `${PRICES}:7:3`,
    ],
    [
      'of a document that is no YAML leaves the prices',
      [UNIT, [DOCUMENT, 'info: { title: Sound', 'info: { title: Sound }, {']],
      'openapi.yaml:3:23',
      `${PRICES}:3:1`,
    ],
  ]
  for (const [what, edits, ...places] of rows) {
    it(what, async () => {
      const found = await diagnosticsOf(...edits)
      expect(found.map((line) => line.slice(0, line.indexOf(': ')))).toEqual(places.map((place) => `sound/${place}`))
    })
  }

  it('that is a whole price list leaves the document', async () => {
    expect(await diagnosticsIn({ ...soundVendor(QUANTITY), [`sound/${PRICES}`]: '- 2026\n' })).toEqual([
      expect.stringMatching(/^sound\/openapi\.yaml:42:13: OUT\d+: .*received \$request\.body#\/minutes/),
      `sound/${PRICES}:1:1: OUT1800: The price list must be an object; received [2026].`,
    ])
  })
})
