import { expect, it } from 'vitest'
import type { Edit } from '../sound-vendor.ts'
import { DOCUMENT, diagnosticsOf, PRICES } from './diagnostics.ts'

const QUANTITY = 'quantity: $request.body#/seconds'
const STUDIO = 'when: { value: $request.body#/studio, is: true }'
const PRICE_SCHEMA = '        price: { type: string }'
const TOTAL = '{ $decimal: $total }'
const REPLY = "              schema: { $ref: '#/components/schemas/SoundPrice' }\n"
const INVALID = '    - { fault: invalid, status: 400, code: BAD }\n'
const LOW = "      - { match: { voice: bass, quality: low }, rate: '0.08', provenance: sample, source: Outlay }\n"

/** Edits that add a property to the answer: its schema and its template. */
function note(schema: string, template: string): Edit[] {
  return [
    [DOCUMENT, PRICE_SCHEMA, `${PRICE_SCHEMA}\n        note: ${schema}`],
    [DOCUMENT, TOTAL, `${TOTAL}\n            note: ${template}`],
  ]
}

/** The edit that gives the price list a catalogue. */
function voices(models: string): Edit {
  return [PRICES, 'rates:\n', `catalogues:\n  voices: ${models}\nrates:\n`]
}

it.each<readonly [what: string, edits: readonly Edit[]]>([
  [
    'a measure as the divisor of a ratio',
    [[DOCUMENT, QUANTITY, 'quantity: { ratio: [60, { pixels: [$request.body#/seconds, 2] }] }']],
  ],
  [
    'a product as the divisor of a ratio',
    [[DOCUMENT, QUANTITY, 'quantity: { ratio: [60, { product: [2, $request.body#/seconds] }] }']],
  ],
  ['a measure that is a number', [[DOCUMENT, STUDIO, 'when: { value: { codePoints: $request.body#/text }, is: 3 }']]],
  [
    'a measure that is one of several',
    [[DOCUMENT, STUDIO, 'when: { value: { codePoints: $request.body#/text }, is: [3, 4.5] }']],
  ],
  [
    'tokens with their tokenizer',
    [[DOCUMENT, QUANTITY, 'quantity: { tokens: $request.body#/text, tokenizer: o200k_base }']],
  ],
  ['a literal that fits a branch', note('{ oneOf: [{ type: integer }, { type: string }] }', 'soon')],
  [
    'an object that fits all parts',
    note('{ allOf: [{ type: object, required: [a], properties: { a: { type: string } } }] }', '{ a: b }'),
  ],
  [
    'a property that a pattern allows',
    note("{ type: object, additionalProperties: false, patternProperties: { '^x': { type: integer } } }", '{ xy: 1 }'),
  ],
  ['a value that may be null in the schema', note("{ type: [string, 'null'] }", 'null')],
  ['a list by its places', note('{ type: array, prefixItems: [{ type: string }, { type: integer }] }', '[a, 1]')],
  [
    'a price list of six places under such a pattern',
    [
      [DOCUMENT, PRICE_SCHEMA, "        price: { type: string, pattern: '^[0-9]+[.][0-9]{6}$' }"],
      [PRICES, 'scale: 2', 'scale: 6'],
    ],
  ],
  [
    'a property for an attribute that some models lack',
    [
      ...note(
        '{ type: array, items: { type: object, properties: { name: { type: string } } } }',
        '{ $each: $priceList#/catalogues/voices, $as: { name: $item#/name } }',
      ),
      voices('[{ id: alto, name: A }, { id: bass }]'),
    ],
  ],
  [
    'an amount of the price list',
    [
      ...note(
        '{ type: array, items: { type: number } }',
        '{ $each: $priceList#/catalogues/voices, $as: { $number: $item#/price } }',
      ),
      voices("[{ id: alto, price: '0.5' }, { id: bass, price: 2 }]"),
    ],
  ],
  [
    'a rule for one field and keyword before the others',
    [
      [
        DOCUMENT,
        INVALID,
        `    - { fault: invalid, at: [/voice, ''], keyword: [enum, type], location: body, status: 400, code: BAD }\n${INVALID}`,
      ],
    ],
  ],
  [
    'a rule for one unknown field',
    [
      [
        DOCUMENT,
        INVALID,
        `    - { fault: invalid, at: /parameters, keyword: additionalProperties, status: 400, code: BAD }\n${INVALID}`,
      ],
    ],
  ],
  [
    'models that are kept for some, priced and listed',
    [
      voices('[{ id: alto }, { id: bass, studio: true }]'),
      ...note(
        '{ type: array, maxItems: 1, items: { type: string } }',
        '{ $each: $priceList#/catalogues/voices, $only: { studio: $request.body#/studio }, $as: $item#/id }',
      ),
      [
        DOCUMENT,
        'kind: exact\n',
        'kind: exact\n        model: { catalogue: voices, id: $request.body#/voice, only: { studio: $request.body#/studio } }\n',
      ],
    ],
  ],
  [
    'a header of the vendor',
    [
      [
        DOCUMENT,
        '[unpriced, internal], status: 500, code: FAILED',
        "[unpriced, internal], status: 500, code: FAILED, headers: { Retry-After: '1' }",
      ],
    ],
  ],
  [
    'a promotion before the usual rate',
    [[PRICES, LOW, `${LOW.replace('source: Outlay', "source: Outlay, until: '2027-01-01T00:00:00Z'")}${LOW}`]],
  ],
  ['a leap day', [[PRICES, "effective: '2026-11-01T00:00:00Z'", "effective: '2028-02-29T23:59:59.5+01:00'"]]],
  ['a rate for a part of a unit', [[PRICES, 'per: 60', "per: '0.5'"]]],
  [
    'JSON of a kind of its own',
    [
      [
        DOCUMENT,
        "application/json:\n            schema: { $ref: '#/components/schemas/SoundRequest' }",
        "application/sound+json:\n            schema: { $ref: '#/components/schemas/SoundRequest' }",
      ],
    ],
  ],
  [
    'a reply for a price list without an entry',
    [
      [
        DOCUMENT,
        REPLY,
        `${REPLY}              examples: { a: { x-provenance: A, x-request: { body: {} }, x-price-list: { without: { table: speech, match: { voice: bass, quality: low } } }, value: 1 } }\n`,
      ],
    ],
  ],
])('nothing is said against %s', async (_, edits) => {
  expect(await diagnosticsOf(...edits)).toEqual([])
})
