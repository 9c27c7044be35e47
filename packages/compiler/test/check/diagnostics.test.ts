import { describe, expect, it } from 'vitest'
import { soundVendor } from '../sound-vendor.ts'
import { again, DOCUMENT, diagnosticsIn, diagnosticsOf, type OneEdit, PRICES } from './diagnostics.ts'

const SECONDS = 'seconds: $request.body#/seconds\n            price'
const QUANTITY = 'quantity: $request.body#/seconds'
const HIGH = "      - { match: { voice: bass, quality: high }, rate: '0.16', provenance: sample, source: Outlay }\n"

const documents: readonly OneEdit[] = [
  [
    'a reference to nothing',
    [DOCUMENT, "'#/components/schemas/SoundRequest'", "'#/components/schemas/Request'"],
    '14:23: OUT1109: `$ref` must be one of #/components/schemas/SoundRequest, #/components/schemas/SoundPrice, #/components/schemas/SoundError; received #/components/schemas/Request, which does not exist.',
  ],
  [
    'an operationId twice',
    [DOCUMENT, 'components:\n', again('estimateSound', '{ description: No. }')],
    '48:7: OUT1133: `operationId` must be unique; received estimateSound a second time.',
  ],
  [
    'text that is no YAML',
    [DOCUMENT, 'info: { title: Sound', 'info: { title: Sound }, {'],
    '3:23: OUT1001: The file must be valid YAML: Unexpected scalar at node end.',
  ],
  [
    'a key twice',
    [DOCUMENT, 'paths:\n', "info: { title: Twice, version: '2' }\npaths:\n"],
    '6:1: OUT1001: The file must be valid YAML: Map keys must be unique.',
  ],
  [
    'a schema that is none',
    [DOCUMENT, 'minimum: 1', 'minimum: one'],
    '55:35: OUT1900: `properties.seconds.minimum` must be a number; received "one".',
  ],
  [
    'a word that schemas do not have',
    [DOCUMENT, 'minimum: 1', 'minimun: 1'],
    '55:35: OUT1910: `minimun` must be a word of JSON Schema 2020-12 or OpenAPI 3.1, or one that begins with x-; received 1.',
  ],
  [
    'a format that validators do not know',
    [DOCUMENT, 'text: { type: string }', 'text: { type: string, format: ipv7 }'],
    '57:31: OUT1902: `format` must be one of date, binary, password, decimal, date-time, uri, uuid; received "ipv7".',
  ],
  [
    'an extension where nothing reads it',
    [DOCUMENT, '    SoundPrice:\n', '    SoundPrice:\n      x-body-limit: 9\n'],
    '59:7: OUT2001: `x-body-limit` must be on the requestBody of an operation; received it where nothing reads it.',
  ],
]

describe('a mistake in documents', () => {
  for (const [title, edit, ...lines] of documents) {
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
    expect(found).toEqual([
      `sound/${PRICES}:9:3: OUT1820: speech must have a rate for every value that a request can have; received none for voice "soprano", quality "low".`,
      `sound/${PRICES}:9:3: OUT1820: speech must have a rate for every value that a request can have; received none for voice "soprano", quality "high".`,
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
    expect(found).toEqual([
      'sound/openapi.yaml:2:1: OUT1105: The vendor must have a price list in openapi/sound/prices/; received none.',
    ])
  })
})
