import { describe, expect, it } from 'vitest'
import type { Edit } from '../sound-vendor.ts'
import { DOCUMENT, diagnosticsOf, type Row } from './diagnostics.ts'

const PRICE = 'price: { type: string }'
const price = (schema: string): Edit => [DOCUMENT, PRICE, `price: ${schema}`]

const rows: readonly Row[] = [
  [
    'an unknown unit',
    [price('{ type: string, x-money: { unit: usd } }')],
    'openapi.yaml:65:43: OUT1601: `unit` must be an ISO 4217 currency such as USD, credit or creative-unit; received "usd".',
  ],
  [
    'no unit',
    [price('{ type: string, x-money: { scale: 6 } }')],
    'openapi.yaml:65:32: OUT1600: `unit` is required; it must be a string.',
  ],
  [
    'a scale below zero',
    [price('{ type: string, x-money: { unit: USD, scale: -1 } }')],
    'openapi.yaml:65:54: OUT1600: `scale` must be an integer from 0 to 400; received -1.',
  ],
  [
    'a word that nothing reads',
    [price('{ type: string, x-money: { unit: USD, places: 2 } }')],
    'openapi.yaml:65:54: OUT1600: `places` is not a known field. Known fields: `unit`, `scale`.',
  ],
  [
    'an amount that is true or false',
    [price('{ type: string }\n        paid: { type: boolean, x-money: { unit: USD } }')],
    'openapi.yaml:66:32: OUT1602: `x-money` must be on a string, a number or an integer; received boolean.',
  ],
  [
    'an amount that may be a list',
    [price("{ type: [string, array, 'null'], items: { type: string }, x-money: { unit: USD } }")],
    'openapi.yaml:65:74: OUT1602: `x-money` must be on a string, a number or an integer; received string or array.',
  ],
  [
    'an amount of no type',
    [price('{ type: string }\n        tax: { x-money: { unit: USD } }')],
    'openapi.yaml:66:16: OUT1602: `x-money` must be on a string, a number or an integer; received a schema without a type.',
  ],
  [
    'a count that has decimals',
    [price('{ type: string }\n        tax: { type: number, x-money: { unit: USD, scale: 6 } }')],
    'openapi.yaml:66:30: OUT1602: `x-money` with a scale must be on an integer, or a string of digits; received number.',
  ],
  [
    'a unit and a type at once, through a reference',
    [
      price("{ type: string }\n        tax: { $ref: '#/components/schemas/Tax', x-money: { unit: Euro } }"),
      [DOCUMENT, '    SoundError:\n', '    Tax: { type: boolean }\n    SoundError:\n'],
    ],
    'openapi.yaml:66:50: OUT1602: `x-money` must be on a string, a number or an integer; received boolean.',
    'openapi.yaml:66:61: OUT1601: `unit` must be an ISO 4217 currency such as USD, credit or creative-unit; received "Euro".',
  ],
  [
    'on an answer instead of its schema',
    [[DOCUMENT, 'description: The price.', 'description: The price.\n          x-money: { unit: USD }']],
    'openapi.yaml:18:11: OUT2001: `x-money` must be on a schema below components/schemas; received it where nothing reads it.',
  ],
  [
    'on an operation',
    [[DOCUMENT, 'x-pricing:', 'x-money: { unit: USD }\n      x-pricing:']],
    'openapi.yaml:35:7: OUT2001: `x-money` must be on a schema below components/schemas; received it where nothing reads it.',
  ],
  [
    'a word of a schema that only looks like ours',
    [price('{ type: string, x-mony: { unit: USD } }')],
    'openapi.yaml:65:32: OUT2002: An extension here must be one of x-money, x-provenance; received x-mony, which nothing reads.',
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
