import { describe, expect, it } from 'vitest'
import { DOCUMENT, diagnosticsOf, PRICES, type Row } from '../../check/diagnostics.fixture.ts'
import type { Edit } from '../../check/sound-vendor.ts'

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
    'openapi.yaml:25:59: OUT1208: The value must be one of $item#/id, $item#/name; received $item#/nam, which no entry of the catalogue voices has.',
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
    'openapi.yaml:25:66: OUT1208: The value must be one that is always there: the response schema requires name; received a value that may be absent.',
  ],
  [
    'an attribute of a wrong type',
    [
      ...note('{ type: array, items: { type: string } }', '{ $each: $priceList#/catalogues/voices, $as: $item#/name }'),
      voices('[{ id: alto, name: A }, { id: bass, name: 5 }]'),
    ],
    'openapi.yaml:25:59: OUT1208: The value must be a string: the response schema says so; received $item#/name, which can be 5.',
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
    'openapi.yaml:25:59: OUT1208: The value must be a string that matches ^[A-Z]$: the response schema says so; received $item#/name, which can be "bee".',
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
    'openapi.yaml:25:66: OUT1208: The value must be an amount: a number or a decimal string; received $item#/name, which can be "A".',
  ],
  [
    'a catalogue that no price list has',
    [...note('{}', '{ $count: $priceList#/catalogues/voice }'), voices('[{ id: alto }]')],
    `openapi.yaml:25:21: OUT1208: The value must be one of voices; received the catalogue voice, which sound/${PRICES} does not have.`,
  ],
  [
    'a part that price lists do not have',
    [...note('{}', '$priceList#/versoin')],
    'openapi.yaml:25:13: OUT1208: The value must be one of $priceList#/version, $priceList#/effective, $priceList#/unit, $priceList#/scale, $priceList#/rounding, $priceList#/rates, $priceList#/factors; received $priceList#/versoin, which no price list has.',
  ],
  [
    'a part of the price list that does not fit',
    [...note('{ const: EUR }', '$priceList#/unit')],
    'openapi.yaml:25:13: OUT1208: The value must be "EUR": the response schema says so; received $priceList#/unit, which can be "USD".',
  ],
  [
    'a count that does not fit',
    [
      ...note('{ type: integer, maximum: 1 }', '{ $count: $priceList#/catalogues/voices }'),
      voices('[{ id: alto }, { id: bass }]'),
    ],
    'openapi.yaml:25:13: OUT1208: The value must be an integer of at most 1: the response schema says so; received { $count: $priceList#/catalogues/voices }, which can be 2.',
  ],
  [
    'a list that is too long',
    [
      ...note('{ type: array, maxItems: 1 }', '{ $each: $priceList#/catalogues/voices, $as: $item#/id }'),
      voices('[{ id: alto }, { id: bass }]'),
    ],
    'openapi.yaml:25:13: OUT1208: The value must be at most 1 entries: the response schema says so; received $priceList#/catalogues/voices, which can have 2 entries.',
  ],
  [
    'a literal list that is too short',
    [...note('{ type: array, minItems: 2 }', '[a]')],
    'openapi.yaml:25:13: OUT1208: The value must be at least 2 entries: the response schema says so; received a list of 1.',
  ],
  [
    'a literal that breaks a pattern',
    [...note("{ type: string, pattern: '^[a-z]+$' }", 'B4')],
    'openapi.yaml:25:13: OUT1208: The value must be a string that matches ^[a-z]+$: the response schema says so; received "B4".',
  ],
  [
    'a literal above a maximum',
    [...note('{ type: integer, maximum: 4 }', '5')],
    'openapi.yaml:25:13: OUT1208: The value must be an integer of at most 4: the response schema says so; received 5.',
  ],
  [
    'a literal of a wrong type',
    [...note('{ type: integer }', 'soon')],
    'openapi.yaml:25:13: OUT1208: The value must be an integer: the response schema says so; received "soon", a string.',
  ],
  [
    'a literal that fits no branch',
    [...note('{ anyOf: [{ type: integer }, { type: string, maxLength: 2 }] }', 'soon')],
    'openapi.yaml:25:13: OUT1208: The value must be an integer: the response schema says so; received "soon", a string.',
  ],
  [
    'an object that fits no branch',
    [
      ...note(
        '{ oneOf: [{ type: object, required: [a], additionalProperties: false, properties: { a: {} } }, { type: string }] }',
        '{ b: 1 }',
      ),
    ],
    'openapi.yaml:25:13: OUT1208: The value must be a string: the response schema says so; received an object.',
  ],
  [
    'an object that breaks a part of allOf',
    [
      ...note(
        '{ allOf: [{ type: object, required: [a], properties: { a: { type: string } } }, { properties: { b: { type: integer } } }] }',
        '{ a: 1, b: x }',
      ),
    ],
    'openapi.yaml:25:21: OUT1208: The value must be a string: the response schema says so; received 1, an integer.',
    'openapi.yaml:25:27: OUT1208: The value must be an integer: the response schema says so; received "x", a string.',
  ],
  [
    'a field that allows more than the answer',
    [[DOCUMENT, 'seconds: { type: integer }', 'seconds: { type: integer, maximum: 60 }']],
    'openapi.yaml:23:13: OUT1208: The value must be an integer of at most 60: the response schema says so; received $request.body#/seconds, which can be 1000000.',
  ],
  [
    'a field without bounds under one',
    [
      [DOCUMENT, 'voice: { type: string }', 'voice: { type: string, maxLength: 5 }'],
      [DOCUMENT, VOICE, 'voice: $request.path.name\n'],
      [DOCUMENT, ID, `${ID}\n      parameters: [{ name: name, in: path, required: true, schema: { type: string } }]`],
      [DOCUMENT, '/estimate:', '/estimate/{name}:'],
    ],
    'openapi.yaml:23:13: OUT1208: The value must be a string of at most 5 characters: the response schema says so; received $request.path.name, which can be "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx….',
  ],
  [
    'a field with another list of values',
    [[DOCUMENT, 'voice: { type: string }', 'voice: { type: string, enum: [alto] }']],
    'openapi.yaml:22:13: OUT1208: The value must be "alto": the response schema says so; received $request.body#/voice, which can be "bass".',
  ],
  [
    'a field that need not be whole',
    [[DOCUMENT, '        seconds: { type: integer, minimum: 1 }', '        seconds: { type: number, minimum: 1 }']],
    'openapi.yaml:23:13: OUT1208: The value must be an integer: the response schema says so; received $request.body#/seconds, which can be 1.5.',
  ],
  [
    'a total with fewer places than its pattern',
    [[DOCUMENT, PRICE_SCHEMA, "        price: { type: string, pattern: '^[0-9]+[.][0-9]{6}$' }"]],
    'openapi.yaml:24:13: OUT1208: The value must be a string that matches ^[0-9]+[.][0-9]{6}$: the response schema says so; received { $decimal: $total }, which can be "0.00".',
  ],
  [
    'a text made of parts that does not fit',
    [
      [DOCUMENT, PRICE_SCHEMA, "        price: { type: string, pattern: '^[0-9]+×[a-z]+$' }"],
      [DOCUMENT, TOTAL, "'{$request.body#/seconds}x{$request.body#/voice}'"],
    ],
    'openapi.yaml:24:13: OUT1208: The value must be a string that matches ^[0-9]+×[a-z]+$: the response schema says so; received {$request.body#/seconds}x{$request.body#/voice}, which can be "1xalto".',
  ],
  [
    'a type of line that the answer does not know',
    [...note('{ type: array, items: { type: string, enum: [input] } }', '{ $each: $lines, $as: $line#/type }')],
    'openapi.yaml:25:36: OUT1208: The value must be "input": the response schema says so; received $line#/type, which can be "output".',
  ],
  [
    'a label that no rate has',
    [...note('{}', '$lines.speech#/labels/provider'), [PRICES, "rate: '0.08'", "rate: '0.08', labels: { maker: a }"]],
    'openapi.yaml:25:13: OUT1208: The value must be a label of the rates: maker; received $lines.speech#/labels/provider, which no rate has.',
  ],
  [
    'a label that does not fit',
    [
      ...note('{ type: string, enum: [b] }', '$lines.speech#/labels/maker'),
      [PRICES, "rate: '0.08'", "rate: '0.08', labels: { maker: a }"],
    ],
    'openapi.yaml:25:13: OUT1208: The value must be "b": the response schema says so; received $lines.speech#/labels/maker, which can be "a".',
  ],
  [
    'an attribute of the model that no model has',
    [
      [DOCUMENT, KIND, 'kind: exact\n        model: { catalogue: voices, id: $request.body#/voice }'],
      voices('[{ id: alto }, { id: bass }]'),
      ...note('{}', '$model#/name'),
    ],
    'openapi.yaml:25:13: OUT1208: The value must be one of $model#/id; received $model#/name, which no entry of the catalogue voices has.',
  ],
  [
    'a sum with a part that may be absent',
    [
      [DOCUMENT, 'chargeModel: per-unit', `${STUDIO}\n            chargeModel: per-unit`],
      [DOCUMENT, TOTAL, '{ $decimal: { $add: [$lines.speech#/amount, 1] } }'],
    ],
    'openapi.yaml:24:41: OUT1208: The value must be one that is always there; received an amount that may be absent.',
  ],
  [
    'an entry of a list that may be absent',
    [...note('{ type: array }', '[$request.body#/text]')],
    'openapi.yaml:25:20: OUT1208: The value must be one that is always there, in a list; received a value that may be absent.',
  ],
  [
    'two operators at once',
    [[DOCUMENT, TOTAL, '{ $decimal: $total, $number: $total }']],
    'openapi.yaml:24:13: OUT1300: price is {"$decimal": "$total", "$number": "$total"}, which does not fit; allowed is $decimal alone.',
    'openapi.yaml:24:13: OUT1300: price is {"$decimal": "$total", "$number": "$total"}, which does not fit; allowed is $number alone.',
  ],
  [
    'a property beside an operator',
    [[DOCUMENT, TOTAL, '{ $decimal: $total, scale: 4 }']],
    'openapi.yaml:24:13: OUT1300: price is {"$decimal": "$total", "scale": 4}, which does not fit; allowed is $decimal alone.',
  ],
  [
    'an operator with one operand of two',
    [[DOCUMENT, TOTAL, '{ $atLeast: [$total] }']],
    'openapi.yaml:24:22: OUT1300: price.$atLeast is ["$total"], shorter than 2; allowed is an array of 2 to 2 entries.',
  ],
  [
    'an unknown operator of amounts',
    [[DOCUMENT, TOTAL, '{ $decimal: { $multiply: [$total, 2] } }']],
    'openapi.yaml:24:34: OUT1300: price.$decimal.$multiply is not a field of this object; allowed are $add, $subtract.',
  ],
  [
    'an amount that is a list',
    [[DOCUMENT, TOTAL, '{ $decimal: [$total] }']],
    'openapi.yaml:24:22: OUT1300: price.$decimal is ["$total"], an array; allowed is a string or a number or an object.',
  ],
  [
    'a list that is none',
    [...note('{}', '{ $each: $total, $as: 1 }')],
    'openapi.yaml:25:21: OUT1300: note.$each is "$total", which does not match; allowed is a string that matches ^\\$(lines|faults|priceList#/catalogues/.+)$.',
  ],
  [
    'entries of a list that is no catalogue, kept for some',
    [...note('{}', '{ $each: $lines, $only: { voice: $request.body#/voice }, $as: 1 }')],
    'openapi.yaml:25:36: OUT1208: The value must be $only beside $each: $priceList#/catalogues/…, whose entries have attributes; received $only here.',
  ],
  [
    'entries that are kept by an attribute that none has',
    [
      ...note('{}', '{ $each: $priceList#/catalogues/voices, $only: { studoi: $request.body#/voice }, $as: 1 }'),
      [PRICES, 'rates:\n', 'catalogues:\n  voices: [{ id: alto, studio: a }]\nrates:\n'],
    ],
    'openapi.yaml:25:68: OUT1208: The value must be one of id, studio; received studoi, which no entry of the catalogue voices has.',
  ],
  [
    '$each without $as',
    [...note('{}', '{ $each: $lines }')],
    'openapi.yaml:25:13: OUT1300: note.$as is missing; allowed is a value that fits template.',
  ],
]

describe('a mistake in the template of an answer', () => {
  for (const [title, edits, ...lines] of rows) {
    it(`is told where it stands: ${title}`, async () => {
      expect(await diagnosticsOf(...edits)).toEqual(lines.map((line) => `sound/${line}`))
    })
  }
})
