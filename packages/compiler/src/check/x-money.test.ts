import { describe, expect, it } from 'vitest'
import { DOCUMENT, diagnosticsOf, type Row } from './diagnostics.fixture.ts'
import type { Edit } from './sound-vendor.ts'

const PRICE = 'price: { type: string }'
const price = (schema: string): Edit => [DOCUMENT, PRICE, `price: ${schema}`]
const SCHEMA = '(openapi/schemas/x-money.schema.yaml)'

const rows: readonly Row[] = [
  [
    'an unknown unit',
    [price('{ type: string, x-money: { unit: usd } }')],
    'openapi.yaml:65:43: found the unit "usd"; allowed is an ISO 4217 currency such as USD, credit or creative-unit',
  ],
  [
    'no unit',
    [price('{ type: string, x-money: { scale: 6 } }')],
    `openapi.yaml:65:32: found unit is missing; allowed is a string ${SCHEMA}`,
  ],
  [
    'a scale below zero',
    [price('{ type: string, x-money: { unit: USD, scale: -1 } }')],
    `openapi.yaml:65:54: found scale is -1; allowed is an integer from 0 to 400 ${SCHEMA}`,
  ],
  [
    'a word that nothing reads',
    [price('{ type: string, x-money: { unit: USD, places: 2 } }')],
    `openapi.yaml:65:54: found places is not a known field; allowed is unit, scale ${SCHEMA}`,
  ],
  [
    'an amount that is true or false',
    [price('{ type: string }\n        paid: { type: boolean, x-money: { unit: USD } }')],
    'openapi.yaml:66:32: found x-money on boolean; allowed is a string, a number or an integer',
  ],
  [
    'an amount that may be a list',
    [price("{ type: [string, array, 'null'], items: { type: string }, x-money: { unit: USD } }")],
    'openapi.yaml:65:74: found x-money on string or array; allowed is a string, a number or an integer',
  ],
  [
    'an amount of no type',
    [price('{ type: string }\n        tax: { x-money: { unit: USD } }')],
    'openapi.yaml:66:16: found x-money on a value of no type; allowed is a string, a number or an integer',
  ],
  [
    'a count that has decimals',
    [price('{ type: string }\n        tax: { type: number, x-money: { unit: USD, scale: 6 } }')],
    'openapi.yaml:66:30: found x-money with a scale on number; allowed is an integer, or a string of digits',
  ],
  [
    'a unit and a type at once, through a reference',
    [
      price("{ type: string }\n        tax: { $ref: '#/components/schemas/Tax', x-money: { unit: Euro } }"),
      [DOCUMENT, '    SoundError:\n', '    Tax: { type: boolean }\n    SoundError:\n'],
    ],
    'openapi.yaml:66:50: found x-money on boolean; allowed is a string, a number or an integer',
    'openapi.yaml:66:61: found the unit "Euro"; allowed is an ISO 4217 currency such as USD, credit or creative-unit',
  ],
  [
    'on an answer instead of its schema',
    [[DOCUMENT, 'description: The price.', 'description: The price.\n          x-money: { unit: USD }']],
    'openapi.yaml:18:11: found x-money, which is not read here; allowed is x-money on a schema below components/schemas',
  ],
  [
    'on an operation',
    [[DOCUMENT, 'x-pricing:', 'x-money: { unit: USD }\n      x-pricing:']],
    'openapi.yaml:35:7: found x-money, which is not read here; allowed is x-money on a schema below components/schemas',
  ],
  [
    'a word of a schema that only looks like ours',
    [price('{ type: string, x-mony: { unit: USD } }')],
    'openapi.yaml:65:32: found x-mony, which nothing reads; allowed is one of x-money, x-provenance',
  ],
]

describe('a mistake about an amount', () => {
  for (const [title, edits, ...lines] of rows) {
    it(`is told where it stands: ${title}`, async () => {
      expect(await diagnosticsOf(...edits)).toEqual(lines.map((line) => `sound/${line}`))
    })
  }

  it.each([
    '{ type: string, x-money: { unit: USD } }',
    '{ type: string, x-money: { unit: creative-unit, scale: 4 } }',
    "{ type: [string, 'null'], x-money: { unit: credit } }",
  ])('is none: %s', async (schema) => {
    expect(await diagnosticsOf(price(schema))).toEqual([])
  })
})
