import { describe, expect, it } from 'vitest'
import type { Edit } from '../sound-vendor.ts'
import { DOCUMENT, diagnosticsOf, PRICES, type Row } from './diagnostics.ts'

const QUANTITY = 'quantity: $request.body#/seconds'
const TEXT = 'text: { type: string }'
const PRICE = '{ $decimal: $total }'

function measured(schema: string, measure: string): Edit[] {
  return [
    [DOCUMENT, TEXT, `text: ${schema}`],
    [DOCUMENT, QUANTITY, `quantity: ${measure}`],
  ]
}

function stated(type: string, quantity: string): Edit[] {
  return [
    [DOCUMENT, 'kind: exact', `kind: exact\n        state: { seats: ${type} }`],
    [DOCUMENT, QUANTITY, `quantity: ${quantity}`],
  ]
}

const rows: readonly Row[] = [
  [
    'code points of a text or a list',
    measured(
      '{ oneOf: [{ type: string }, { type: array, items: { type: string } }] }',
      '{ codePoints: $request.body#/text }',
    ),
    'openapi.yaml:42:25: OUT1223: The value must be a text; received a string or an array.',
  ],
  [
    'the length of a list or a number of entries',
    measured(
      '{ anyOf: [{ type: integer }, { type: array, items: { type: string } }] }',
      '{ length: $request.body#/text }',
    ),
    'openapi.yaml:42:25: OUT1223: The value must be a list; received an integer or an array.',
  ],
  [
    'the length of a text by a reference',
    [
      [DOCUMENT, TEXT, "text: { allOf: [{ $ref: '#/components/schemas/Words' }] }"],
      [DOCUMENT, '    SoundPrice:\n', '    Words: { enum: [a, b] }\n    SoundPrice:\n'],
      [DOCUMENT, QUANTITY, 'quantity: { length: $request.body#/text }'],
    ],
    'openapi.yaml:42:25: OUT1223: The value must be a list; received a string.',
  ],
  [
    'pixels of a text or a list',
    measured('{ type: [string, array], items: { type: string } }', '{ pixels: $request.body#/text }'),
    'openapi.yaml:42:25: OUT1223: The value must be a text; received a string or an array.',
  ],
  [
    'a number or a text as a quantity',
    measured('{ oneOf: [{ type: integer }, { type: string }] }', '$request.body#/text'),
    'openapi.yaml:42:13: OUT1221: The value must be a number, or a text of `format: decimal` (other texts are counted with codePoints, lists with length); received an integer or a string.',
  ],
  [
    'a text in a place for numbers alone, above a bound',
    [[DOCUMENT, 'value: $request.body#/studio, is: true', 'value: $request.body#/text, above: 3']],
    'openapi.yaml:45:54: OUT1221: The value must be a number, or a text of `format: decimal` (other texts are counted with codePoints, lists with length); received a string.',
  ],
  [
    'a state that is a text as a quantity',
    stated('string', '$state.seats'),
    'openapi.yaml:43:13: OUT1221: The value must be a number, or a text of `format: decimal` (other texts are counted with codePoints, lists with length); received a string.',
  ],
  [
    'a part of a state',
    stated('integer', '$state.seats#/count'),
    'openapi.yaml:43:13: OUT1213: The value must be $state.seats, because a state is a single value; received $state.seats#/count.',
  ],
  [
    'an attribute of models that is no number',
    [
      [DOCUMENT, 'kind: exact', 'kind: exact\n        model: { catalogue: voices, id: $request.body#/voice }'],
      [DOCUMENT, QUANTITY, 'quantity: $model#/steps'],
      [PRICES, 'rates:\n', 'catalogues:\n  voices: [{ id: alto, steps: 3 }, { id: bass, steps: many }]\nrates:\n'],
    ],
    'openapi.yaml:43:13: OUT1220: The value must be a number or a decimal text; received one that can be "many".',
  ],
  [
    'the length of an attribute that is no list',
    [
      [DOCUMENT, 'kind: exact', 'kind: exact\n        model: { catalogue: voices, id: $request.body#/voice }'],
      [DOCUMENT, QUANTITY, 'quantity: { length: $model#/steps }'],
      [PRICES, 'rates:\n', 'catalogues:\n  voices: [{ id: alto, steps: [1] }, { id: bass, steps: many }]\nrates:\n'],
    ],
    'openapi.yaml:43:25: OUT1222: The value must be a list; received one that can be "many".',
  ],
  [
    'a tokenizer that there is not',
    measured('{ type: string }', '{ tokens: $request.body#/text, tokenizer: cl100k_base }'),
    'openapi.yaml:42:54: OUT1200: `charges.0.quantity.tokenizer` must be "o200k_base"; received "cl100k_base".',
  ],
  [
    'a text as an amount',
    [[DOCUMENT, PRICE, '{ $decimal: $request.body#/voice }']],
    'openapi.yaml:24:22: OUT1329: The value must be a number, or a text of `format: decimal`; received $request.body#/voice, a string.',
  ],
  [
    'a word as an amount',
    [[DOCUMENT, PRICE, '{ $decimal: plenty }']],
    'openapi.yaml:24:22: OUT1327: The value must be an amount such as $total, a number or a decimal text; received "plenty".',
  ],
]

describe('a value that cannot be counted', () => {
  for (const [title, edits, ...lines] of rows) {
    it(`is told where it stands: ${title}`, async () => {
      expect(await diagnosticsOf(...edits)).toEqual(lines.map((line) => `sound/${line}`))
    })
  }
})
