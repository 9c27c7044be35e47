import { describe, expect, it } from 'vitest'
import type { Edit } from '../sound-vendor.ts'
import { DOCUMENT, diagnosticsOf, PRICES, type Row } from './diagnostics.ts'

const PRICE_SCHEMA = '        price: { type: string }'
const TOTAL = '{ $decimal: $total }'
const STUDIO = 'when: { value: $request.body#/studio, is: true }'
const ID = 'operationId: estimateSound'
const VOICE = 'voice: $request.body#/voice\n'
const KIND = 'kind: exact'

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

const rows: readonly Row[] = [
  [
    'an attribute that no entry of a catalogue has',
    [
      ...note('{}', '{ $each: $priceList#/catalogues/voices, $as: $item#/nam }'),
      voices('[{ id: alto, name: A }, { id: bass, name: B }]'),
    ],
    'openapi.yaml:25:59: OUT1322: The value must be an attribute of the catalogue voices, one of $item#/id, $item#/name; received $item#/nam.',
  ],
  [
    'an attribute that an entry lacks where one is required',
    [
      ...note(
        '{ type: array, items: { type: object, required: [name], additionalProperties: false, properties: { name: {} } } }',
        '{ $each: $priceList#/catalogues/voices, $as: { name: $item#/name } }',
      ),
      voices('[{ id: alto, name: A }, { id: bass }]'),
    ],
    'openapi.yaml:25:66: OUT1339: The value must be always there, because the response schema requires name; received one that may be absent.',
  ],
  [
    'an attribute of a wrong type',
    [
      ...note('{ type: array, items: { type: string } }', '{ $each: $priceList#/catalogues/voices, $as: $item#/name }'),
      voices('[{ id: alto, name: A }, { id: bass, name: 5 }]'),
    ],
    'openapi.yaml:25:59: OUT1334: The value must be a string, as the response schema says; received $item#/name, which can be 5.',
  ],
  [
    'an attribute that does not fit the pattern',
    [
      ...note(
        "{ type: array, items: { type: string, pattern: '^[A-Z]$' } }",
        '{ $each: $priceList#/catalogues/voices, $as: $item#/name }',
      ),
      voices('[{ id: alto, name: A }, { id: bass, name: bee }]'),
    ],
    'openapi.yaml:25:59: OUT1334: The value must be a string that matches `^[A-Z]$`, as the response schema says; received $item#/name, which can be "bee".',
  ],
  [
    'an attribute that is no amount',
    [
      ...note(
        '{ type: array, items: { type: number } }',
        '{ $each: $priceList#/catalogues/voices, $as: { $number: $item#/name } }',
      ),
      voices('[{ id: alto, name: A }]'),
    ],
    'openapi.yaml:25:66: OUT1331: The value must be a number or a decimal text; received $item#/name, which can be "A".',
  ],
  [
    'a catalogue that no price list has',
    [...note('{}', '{ $count: $priceList#/catalogues/voice }'), voices('[{ id: alto }]')],
    `openapi.yaml:25:21: OUT1344: The value must be a catalogue of sound/${PRICES}, one of voices; received voice.`,
  ],
  [
    'a part that price lists do not have',
    [...note('{}', '$priceList#/versoin')],
    'openapi.yaml:25:13: OUT1322: The value must be a part of a price list, one of $priceList#/version, $priceList#/effective, $priceList#/unit, $priceList#/scale, $priceList#/rounding, $priceList#/rates, $priceList#/factors; received $priceList#/versoin.',
  ],
  [
    'a part of the price list that does not fit',
    [...note('{ const: EUR }', '$priceList#/unit')],
    'openapi.yaml:25:13: OUT1334: The value must be "EUR", as the response schema says; received $priceList#/unit, which can be "USD".',
  ],
  [
    'a count that does not fit',
    [
      ...note('{ type: integer, maximum: 1 }', '{ $count: $priceList#/catalogues/voices }'),
      voices('[{ id: alto }, { id: bass }]'),
    ],
    'openapi.yaml:25:13: OUT1334: The value must be an integer of at most 1, as the response schema says; received { $count: $priceList#/catalogues/voices }, which can be 2.',
  ],
  [
    'a list that is too long',
    [
      ...note('{ type: array, maxItems: 1 }', '{ $each: $priceList#/catalogues/voices, $as: $item#/id }'),
      voices('[{ id: alto }, { id: bass }]'),
    ],
    'openapi.yaml:25:13: OUT1334: The value must be a list of at most 1 entries, as the response schema says; received $priceList#/catalogues/voices, which can have 2 entries.',
  ],
  [
    'a literal list that is too short',
    [...note('{ type: array, minItems: 2 }', '[a]')],
    'openapi.yaml:25:13: OUT1334: The value must be a list of at least 2 entries, as the response schema says; received a list of 1.',
  ],
  [
    'a literal that breaks a pattern',
    [...note("{ type: string, pattern: '^[a-z]+$' }", 'B4')],
    'openapi.yaml:25:13: OUT1334: The value must be a string that matches `^[a-z]+$`, as the response schema says; received "B4".',
  ],
  [
    'a literal above a maximum',
    [...note('{ type: integer, maximum: 4 }', '5')],
    'openapi.yaml:25:13: OUT1334: The value must be an integer of at most 4, as the response schema says; received 5.',
  ],
  [
    'a literal of a wrong type',
    [...note('{ type: integer }', 'soon')],
    'openapi.yaml:25:13: OUT1334: The value must be an integer, as the response schema says; received "soon", a string.',
  ],
  [
    'a literal that fits no branch',
    [...note('{ anyOf: [{ type: integer }, { type: string, maxLength: 2 }] }', 'soon')],
    'openapi.yaml:25:13: OUT1334: The value must be an integer, as the response schema says; received "soon", a string.',
  ],
  [
    'an object that fits no branch',
    [
      ...note(
        '{ oneOf: [{ type: object, required: [a], additionalProperties: false, properties: { a: {} } }, { type: string }] }',
        '{ b: 1 }',
      ),
    ],
    'openapi.yaml:25:13: OUT1334: The value must be a string, as the response schema says; received an object.',
  ],
  [
    'an object that breaks a part of allOf',
    [
      ...note(
        '{ allOf: [{ type: object, required: [a], properties: { a: { type: string } } }, { properties: { b: { type: integer } } }] }',
        '{ a: 1, b: x }',
      ),
    ],
    'openapi.yaml:25:21: OUT1334: The value must be a string, as the response schema says; received 1, an integer.',
    'openapi.yaml:25:27: OUT1334: The value must be an integer, as the response schema says; received "x", a string.',
  ],
  [
    'a field that allows more than the answer',
    [[DOCUMENT, 'seconds: { type: integer }', 'seconds: { type: integer, maximum: 60 }']],
    'openapi.yaml:23:13: OUT1334: The value must be an integer of at most 60, as the response schema says; received $request.body#/seconds, which can be 1000000.',
  ],
  [
    'a field without bounds under one',
    [
      [DOCUMENT, 'voice: { type: string }', 'voice: { type: string, maxLength: 5 }'],
      [DOCUMENT, VOICE, 'voice: $request.path.name\n'],
      [DOCUMENT, ID, `${ID}\n      parameters: [{ name: name, in: path, required: true, schema: { type: string } }]`],
      [DOCUMENT, '/estimate:', '/estimate/{name}:'],
    ],
    'openapi.yaml:23:13: OUT1334: The value must be a string of at most 5 characters, as the response schema says; received $request.path.name, which can be "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx….',
  ],
  [
    'a field with another list of values',
    [[DOCUMENT, 'voice: { type: string }', 'voice: { type: string, enum: [alto] }']],
    'openapi.yaml:22:13: OUT1334: The value must be "alto", as the response schema says; received $request.body#/voice, which can be "bass".',
  ],
  [
    'a field that need not be whole',
    [[DOCUMENT, '        seconds: { type: integer, minimum: 1 }', '        seconds: { type: number, minimum: 1 }']],
    'openapi.yaml:23:13: OUT1334: The value must be an integer, as the response schema says; received $request.body#/seconds, which can be 1.5.',
  ],
  [
    'a total with fewer places than its pattern',
    [[DOCUMENT, PRICE_SCHEMA, "        price: { type: string, pattern: '^[0-9]+[.][0-9]{6}$' }"]],
    'openapi.yaml:24:13: OUT1334: The value must be a string that matches `^[0-9]+[.][0-9]{6}$`, as the response schema says; received { $decimal: $total }, which can be "0.00".',
  ],
  [
    'a text made of parts that does not fit',
    [
      [DOCUMENT, PRICE_SCHEMA, "        price: { type: string, pattern: '^[0-9]+×[a-z]+$' }"],
      [DOCUMENT, TOTAL, "'{$request.body#/seconds}x{$request.body#/voice}'"],
    ],
    'openapi.yaml:24:13: OUT1334: The value must be a string that matches `^[0-9]+×[a-z]+$`, as the response schema says; received {$request.body#/seconds}x{$request.body#/voice}, which can be "1xalto".',
  ],
  [
    'a type of line that the answer does not know',
    [...note('{ type: array, items: { type: string, enum: [input] } }', '{ $each: $lines, $as: $line#/type }')],
    'openapi.yaml:25:36: OUT1334: The value must be "input", as the response schema says; received $line#/type, which can be "output".',
  ],
  [
    'a label that no rate has',
    [...note('{}', '$lines.speech#/labels/provider'), [PRICES, "rate: '0.08'", "rate: '0.08', labels: { maker: a }"]],
    'openapi.yaml:25:13: OUT1325: The value must be a label of the rates, one of maker; received $lines.speech#/labels/provider.',
  ],
  [
    'a label that does not fit',
    [
      ...note('{ type: string, enum: [b] }', '$lines.speech#/labels/maker'),
      [PRICES, "rate: '0.08'", "rate: '0.08', labels: { maker: a }"],
    ],
    'openapi.yaml:25:13: OUT1334: The value must be "b", as the response schema says; received $lines.speech#/labels/maker, which can be "a".',
  ],
  [
    'an attribute of the model that no model has',
    [
      [DOCUMENT, KIND, 'kind: exact\n        model: { catalogue: voices, id: $request.body#/voice }'],
      voices('[{ id: alto }, { id: bass }]'),
      ...note('{}', '$model#/name'),
    ],
    'openapi.yaml:25:13: OUT1211: The value must be an attribute of the catalogue voices, one of $model#/id; received $model#/name.',
  ],
  [
    'a sum with a part that may be absent',
    [
      [DOCUMENT, 'chargeModel: per-unit', `${STUDIO}\n            chargeModel: per-unit`],
      [DOCUMENT, TOTAL, '{ $decimal: { $add: [$lines.speech#/amount, 1] } }'],
    ],
    'openapi.yaml:24:41: OUT1330: The value must be an amount that is always there; received an amount that may be absent.',
  ],
  [
    'an entry of a list that may be absent',
    [...note('{ type: array }', '[$request.body#/text]')],
    'openapi.yaml:25:20: OUT1336: The value must be always there, because it is in a list; received one that may be absent.',
  ],
  [
    'two operators at once',
    [[DOCUMENT, TOTAL, '{ $decimal: $total, $number: $total }']],
    'openapi.yaml:24:13: OUT1300: `price` must be $decimal alone; received {"$decimal": "$total", "$number": "$total"}.',
    'openapi.yaml:24:13: OUT1300: `price` must be $number alone; received {"$decimal": "$total", "$number": "$total"}.',
  ],
  [
    'a property beside an operator',
    [[DOCUMENT, TOTAL, '{ $decimal: $total, scale: 4 }']],
    'openapi.yaml:24:13: OUT1300: `price` must be $decimal alone; received {"$decimal": "$total", "scale": 4}.',
  ],
  [
    'an operator with one operand of two',
    [[DOCUMENT, TOTAL, '{ $atLeast: [$total] }']],
    'openapi.yaml:24:22: OUT1300: `price.$atLeast` must be an array of 2 items; received ["$total"].',
  ],
  [
    'an unknown operator of amounts',
    [[DOCUMENT, TOTAL, '{ $decimal: { $multiply: [$total, 2] } }']],
    'openapi.yaml:24:34: OUT1300: `price.$decimal.$multiply` is not a known field. Known fields: `$add`, `$subtract`.',
  ],
  [
    'an amount that is a list',
    [[DOCUMENT, TOTAL, '{ $decimal: [$total] }']],
    'openapi.yaml:24:22: OUT1300: `price.$decimal` must be a string, a number, or an object with 1 property; received ["$total"].',
  ],
  [
    'a list that is none',
    [...note('{}', '{ $each: $total, $as: 1 }')],
    'openapi.yaml:25:21: OUT1300: `note.$each` must be a string that matches `^\\$(lines|faults|priceList#/catalogues/.+)$`; received "$total".',
  ],
  [
    'entries of a list that is no catalogue, kept for some',
    [...note('{}', '{ $each: $lines, $only: { voice: $request.body#/voice }, $as: 1 }')],
    'openapi.yaml:25:36: OUT1341: The value must be without $only, which is only beside $each: $priceList#/catalogues/…; received $only here.',
  ],
  [
    'entries that are kept by an attribute that none has',
    [
      ...note('{}', '{ $each: $priceList#/catalogues/voices, $only: { studoi: $request.body#/voice }, $as: 1 }'),
      [PRICES, 'rates:\n', 'catalogues:\n  voices: [{ id: alto, studio: a }]\nrates:\n'],
    ],
    'openapi.yaml:25:68: OUT1224: The value must be an attribute of the catalogue voices, one of id, studio; received studoi.',
  ],
  [
    '$each without $as',
    [...note('{}', '{ $each: $lines }')],
    'openapi.yaml:25:13: OUT1300: `note.$as` is required; it must be a valid template.',
  ],
]

describe('a mistake in the template of an answer', () => {
  for (const [title, edits, ...lines] of rows) {
    it(`is told where it stands: ${title}`, async () => {
      expect(await diagnosticsOf(...edits)).toEqual(lines.map((line) => `sound/${line}`))
    })
  }
})
