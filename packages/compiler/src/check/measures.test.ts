import { describe, expect, it } from 'vitest'
import { DOCUMENT, diagnosticsOf, PRICES, type Row } from './diagnostics.fixture.ts'
import type { Edit } from './sound-vendor.ts'

const QUANTITY = 'quantity: $request.body#/seconds'
const TEXT = 'text: { type: string }'
const PRICE = '{ $decimal: $total }'
const NUMBER = 'a number, or a text of `format: decimal`; count other texts with codePoints, lists with length'

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
    'openapi.yaml:42:25: found a string or an array; allowed is a text',
  ],
  [
    'the length of a list or a number of entries',
    measured(
      '{ anyOf: [{ type: integer }, { type: array, items: { type: string } }] }',
      '{ length: $request.body#/text }',
    ),
    'openapi.yaml:42:25: found an integer or an array; allowed is a list',
  ],
  [
    'the length of a text by a reference',
    [
      [DOCUMENT, TEXT, "text: { allOf: [{ $ref: '#/components/schemas/Words' }] }"],
      [DOCUMENT, '    SoundPrice:\n', '    Words: { enum: [a, b] }\n    SoundPrice:\n'],
      [DOCUMENT, QUANTITY, 'quantity: { length: $request.body#/text }'],
    ],
    'openapi.yaml:42:25: found a string; allowed is a list',
  ],
  [
    'pixels of a text or a list',
    measured('{ type: [string, array], items: { type: string } }', '{ pixels: $request.body#/text }'),
    'openapi.yaml:42:25: found a string or an array; allowed is a text',
  ],
  [
    'a number or a text as a quantity',
    measured('{ oneOf: [{ type: integer }, { type: string }] }', '$request.body#/text'),
    `openapi.yaml:42:13: found an integer or a string; allowed is ${NUMBER}`,
  ],
  [
    'a text in a place for numbers alone, above a bound',
    [[DOCUMENT, 'value: $request.body#/studio, is: true', 'value: $request.body#/text, above: 3']],
    `openapi.yaml:45:54: found a string; allowed is ${NUMBER}`,
  ],
  [
    'a state that is a text as a quantity',
    stated('string', '$state.seats'),
    `openapi.yaml:43:13: found a string; allowed is ${NUMBER}`,
  ],
  [
    'a part of a state',
    stated('integer', '$state.seats#/count'),
    'openapi.yaml:43:13: found $state.seats#/count; allowed is $state.seats: a state is a single value',
  ],
  [
    'an attribute of models that is no number',
    [
      [DOCUMENT, 'kind: exact', 'kind: exact\n        model: { catalogue: voices, id: $request.body#/voice }'],
      [DOCUMENT, QUANTITY, 'quantity: $model#/steps'],
      [PRICES, 'rates:\n', 'catalogues:\n  voices: [{ id: alto, steps: 3 }, { id: bass, steps: many }]\nrates:\n'],
    ],
    'openapi.yaml:43:13: found a value that can be "many"; allowed is a number or a decimal text',
  ],
  [
    'the length of an attribute that is no list',
    [
      [DOCUMENT, 'kind: exact', 'kind: exact\n        model: { catalogue: voices, id: $request.body#/voice }'],
      [DOCUMENT, QUANTITY, 'quantity: { length: $model#/steps }'],
      [PRICES, 'rates:\n', 'catalogues:\n  voices: [{ id: alto, steps: [1] }, { id: bass, steps: many }]\nrates:\n'],
    ],
    'openapi.yaml:43:25: found a value that can be "many"; allowed is a list',
  ],
  [
    'a tokenizer that there is not',
    measured('{ type: string }', '{ tokens: $request.body#/text, tokenizer: cl100k_base }'),
    'openapi.yaml:42:54: found charges.0.quantity.tokenizer is "cl100k_base"; allowed is "o200k_base" (openapi/schemas/x-pricing.schema.yaml)',
  ],
  [
    'a text as an amount',
    [[DOCUMENT, PRICE, '{ $decimal: $request.body#/voice }']],
    'openapi.yaml:24:22: found $request.body#/voice, a string; allowed is an amount: a number, or a text of `format: decimal`',
  ],
  [
    'a word as an amount',
    [[DOCUMENT, PRICE, '{ $decimal: plenty }']],
    'openapi.yaml:24:22: found "plenty"; allowed is an amount: an expression such as $total, a number or a decimal text',
  ],
]

describe('a value that cannot be counted', () => {
  for (const [title, edits, ...lines] of rows) {
    it(`is told where it stands: ${title}`, async () => {
      expect(await diagnosticsOf(...edits)).toEqual(lines.map((line) => `sound/${line}`))
    })
  }
})
