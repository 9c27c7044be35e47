import { describe, expect, it } from 'vitest'
import { DOCUMENT, diagnosticsOf, PRICES, type Row } from './diagnostics.fixture.ts'
import type { Edit } from './sound-vendor.ts'

const HIGH = "      - { match: { voice: bass, quality: high }, rate: '0.16', provenance: sample, source: Outlay }\n"
const KIND = 'kind: exact'
const LOOKUP = 'quality: $request.body#/quality }'

/** The edit that gives the price list a catalogue. */
function voices(models: string): Edit {
  return [PRICES, 'rates:\n', `catalogues:\n  voices: ${models}\nrates:\n`]
}

/** The edit that gives an entry an actual rate. */
function actual(rate: string): Edit {
  const given = "voice: bass, quality: high }, rate: '0.16',"
  return [PRICES, given, `${given} actual: { rate: ${rate}, provenance: sample, source: Outlay },`]
}

const rows: readonly Row[] = [
  [
    'an actual rate above the rate',
    [actual("'0.17'")],
    'prices/2026-11-01.yaml:15:74: found the actual rate 0.17; allowed is one of at most the rate, 0.16',
  ],
  [
    'a rate for no units',
    [[PRICES, 'per: 60', "per: '0'"]],
    'prices/2026-11-01.yaml:8:5: found rates.speech.per is "0"; allowed is an integer greater than 0 or a string that matches `^(?!0(\\.0+)?$)(0|[1-9][0-9]*)(\\.[0-9]+)?$` (openapi/schemas/price-list.schema.yaml)',
  ],
  [
    'a rate for no units, with places',
    [[PRICES, 'per: 60', "per: '0.0'"]],
    'prices/2026-11-01.yaml:8:5: found rates.speech.per is "0.0"; allowed is an integer greater than 0 or a string that matches `^(?!0(\\.0+)?$)(0|[1-9][0-9]*)(\\.[0-9]+)?$` (openapi/schemas/price-list.schema.yaml)',
  ],
  [
    'a rate for zero',
    [[PRICES, 'per: 60', 'per: 0']],
    'prices/2026-11-01.yaml:8:5: found rates.speech.per is 0; allowed is an integer greater than 0 or a string that matches `^(?!0(\\.0+)?$)(0|[1-9][0-9]*)(\\.[0-9]+)?$` (openapi/schemas/price-list.schema.yaml)',
  ],
  [
    'an instant with a leap second',
    [[PRICES, "effective: '2026-11-01T00:00:00Z'", "effective: '2026-06-30T23:59:60Z'"]],
    'prices/2026-11-01.yaml:2:1: found effective is "2026-06-30T23:59:60Z"; allowed is an RFC 3339 date-time (openapi/schemas/price-list.schema.yaml)',
  ],
  [
    'a day that the calendar lacks',
    [[PRICES, "effective: '2026-11-01T00:00:00Z'", "effective: '2026-02-31T00:00:00Z'"]],
    'prices/2026-11-01.yaml:2:1: found effective is "2026-02-31T00:00:00Z"; allowed is an RFC 3339 date-time (openapi/schemas/price-list.schema.yaml)',
  ],
  [
    'an entry that ends before it begins',
    [
      [
        PRICES,
        HIGH,
        `${HIGH}      - { match: { voice: bass }, rate: '0.16', provenance: sample, source: Outlay, from: '2026-12-01T00:00:00Z', until: '2026-12-01T00:00:00Z' }\n`,
      ],
    ],
    'prices/2026-11-01.yaml:16:115: found until 2026-12-01T00:00:00Z; allowed is an instant after from, 2026-12-01T00:00:00Z',
  ],
  [
    'an entry that ends before the list begins',
    [
      [
        PRICES,
        "voice: bass, quality: high }, rate: '0.16'",
        "voice: bass, quality: high }, rate: '0.16', until: '2026-11-01T00:00:00Z'",
      ],
    ],
    'prices/2026-11-01.yaml:7:3: found no rate for voice "bass", quality "high" in speech; allowed is an entry for every value that a request can have',
    'prices/2026-11-01.yaml:15:64: found until 2026-11-01T00:00:00Z; allowed is an instant after the list begins to hold, 2026-11-01T00:00:00Z',
  ],
  [
    'an entry that begins later than the list',
    [
      [
        PRICES,
        "voice: bass, quality: high }, rate: '0.16'",
        "voice: bass, quality: high }, rate: '0.16', from: '2026-11-01T00:00:01Z'",
      ],
    ],
    'prices/2026-11-01.yaml:7:3: found no rate for voice "bass", quality "high" in speech; allowed is an entry for every value that a request can have',
  ],
  [
    'the same match twice',
    [[PRICES, HIGH, `${HIGH}${HIGH}`]],
    'prices/2026-11-01.yaml:16:9: found an entry that is never reached, behind entry 3, which matches the same; allowed is each match once; entries are tried in order',
  ],
  [
    'a match that an earlier one contains',
    [
      [
        PRICES,
        HIGH,
        `${HIGH}      - { match: { quality: low, voice: alto }, rate: '0.16', provenance: sample, source: Outlay }\n`,
      ],
    ],
    'prices/2026-11-01.yaml:16:9: found an entry that is never reached, behind entry 1, which matches the same; allowed is each match once; entries are tried in order',
  ],
  [
    'a model twice',
    [voices('[{ id: alto }, { id: bass }, { id: alto }]')],
    'prices/2026-11-01.yaml:7:42: found the model alto a second time in voices; allowed is ids and aliases that no other model has',
  ],
  [
    'an alias of two models',
    [voices('[{ id: alto, aliases: [a, bass] }, { id: bass, aliases: [a] }]')],
    'prices/2026-11-01.yaml:7:48: found the model bass a second time in voices; allowed is ids and aliases that no other model has',
    'prices/2026-11-01.yaml:7:68: found the model a a second time in voices; allowed is ids and aliases that no other model has',
  ],
  [
    'a value that the field does not have',
    [[PRICES, 'voice: alto', 'voice: [alto, altoo]']],
    'prices/2026-11-01.yaml:10:18: found voice "altoo", which no request can give; allowed is "alto", "bass"',
  ],
  [
    'a value of another type',
    [[PRICES, 'voice: alto', 'voice: [alto, 7]']],
    'prices/2026-11-01.yaml:10:18: found voice 7, which no request can give; allowed is "alto", "bass"',
  ],
  [
    'a band of a text',
    [
      [
        PRICES,
        HIGH,
        `${HIGH}      - { match: { voice: { above: 1 } }, rate: '0.16', provenance: sample, source: Outlay }\n`,
      ],
    ],
    'prices/2026-11-01.yaml:16:20: found a band for voice, which no request can give; allowed is "alto", "bass"',
  ],
  [
    'a model that the catalogue lacks',
    [
      [DOCUMENT, KIND, 'kind: exact\n        model: { catalogue: voices, id: $request.body#/voice }'],
      voices('[{ id: alto }]'),
    ],
    'prices/2026-11-01.yaml:16:20: found voice "bass", which no request can give; allowed is "alto"',
    'prices/2026-11-01.yaml:17:20: found voice "bass", which no request can give; allowed is "alto"',
  ],
  [
    'a value that the schema of the field forbids',
    [
      [DOCUMENT, LOOKUP, 'quality: $request.body#/quality, seconds: $request.body#/seconds }'],
      [
        PRICES,
        HIGH,
        "      - { match: { voice: bass, seconds: 0 }, rate: '0.16', provenance: sample, source: Outlay }\n      - { match: { voice: bass, seconds: { above: 5 } }, rate: '0.16', provenance: sample, source: Outlay }\n",
      ],
    ],
    'prices/2026-11-01.yaml:15:33: found seconds 0, which no request can give; allowed is a number or a band',
  ],
  [
    'a text where a measure is looked up',
    [
      [DOCUMENT, LOOKUP, 'quality: $request.body#/quality, long: { codePoints: $request.body#/text } }'],
      [
        PRICES,
        HIGH,
        `      - { match: { voice: bass, long: often }, rate: '0.16', provenance: sample, source: Outlay }\n${HIGH}`,
      ],
    ],
    'prices/2026-11-01.yaml:15:33: found long "often", which no request can give; allowed is a number or a band',
  ],
  [
    'a band for what a measure makes, before one that contains it',
    [
      [DOCUMENT, LOOKUP, 'quality: $request.body#/quality, long: { codePoints: $request.body#/text } }'],
      [
        PRICES,
        HIGH,
        `${HIGH}      - { match: { voice: bass, quality: high, long: { above: 5 } }, rate: '0.16', provenance: sample, source: Outlay }\n`,
      ],
    ],
    'prices/2026-11-01.yaml:16:9: found an entry that is never reached, behind entry 3, which matches the same; allowed is each match once; entries are tried in order',
  ],
  [
    'a table that nothing looks up',
    [[PRICES, 'factors:\n', '  song: { entries: [] }\nfactors:\n']],
    'prices/2026-11-01.yaml:16:3: found the table song, which no charge looks up; allowed is one that a charge looks up: speech',
  ],
  [
    'a factor table that nothing looks up',
    [[PRICES, 'factors:\n', 'factors:\n  hall: { entries: [] }\n']],
    'prices/2026-11-01.yaml:17:3: found the table hall, which no charge looks up; allowed is one that a charge looks up: studio',
  ],
  [
    'a version that the file does not bear',
    [[PRICES, "version: '2026-11-01'", "version: '2026-11-02'"]],
    'prices/2026-11-01.yaml:1:1: found the version 2026-11-02; allowed is 2026-11-01, as the file is named',
  ],
  [
    'an empty list of values',
    [[PRICES, 'quality: [low, high]', 'quality: []']],
    'prices/2026-11-01.yaml:10:31: found rates.speech.entries.0.match.quality is []; allowed is a string, a number, true or false, a non-empty array, or an object with at least 1 property (openapi/schemas/price-list.schema.yaml)',
  ],
]

describe('a mistake in a price list', () => {
  for (const [title, edits, ...lines] of rows) {
    it(`is told where it stands: ${title}`, async () => {
      expect(await diagnosticsOf(...edits)).toEqual(lines.map((line) => `sound/${line}`))
    })
  }
})
