import { describe, expect, it } from 'vitest'
import type { Edit } from '../sound-vendor.ts'
import { DOCUMENT, diagnosticsOf, PRICES, type Row } from './diagnostics.ts'

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
    `${PRICES}:15:74: OUT1813: The actual rate must be at most the rate, 0.16; received 0.17.`,
  ],
  [
    'a rate for no units',
    [[PRICES, 'per: 60', "per: '0'"]],
    `${PRICES}:8:5: OUT1800: \`rates.speech.per\` must be an integer greater than 0 or a string that matches \`^(?!0(\\.0+)?$)(0|[1-9][0-9]*)(\\.[0-9]+)?$\`; received "0".`,
  ],
  [
    'a rate for no units, with places',
    [[PRICES, 'per: 60', "per: '0.0'"]],
    `${PRICES}:8:5: OUT1800: \`rates.speech.per\` must be an integer greater than 0 or a string that matches \`^(?!0(\\.0+)?$)(0|[1-9][0-9]*)(\\.[0-9]+)?$\`; received "0.0".`,
  ],
  [
    'a rate for zero',
    [[PRICES, 'per: 60', 'per: 0']],
    `${PRICES}:8:5: OUT1800: \`rates.speech.per\` must be an integer greater than 0 or a string that matches \`^(?!0(\\.0+)?$)(0|[1-9][0-9]*)(\\.[0-9]+)?$\`; received 0.`,
  ],
  [
    'an instant with a leap second',
    [[PRICES, "effective: '2026-11-01T00:00:00Z'", "effective: '2026-06-30T23:59:60Z'"]],
    `${PRICES}:2:1: OUT1800: \`effective\` must be an RFC 3339 date-time; received "2026-06-30T23:59:60Z".`,
  ],
  [
    'a day that the calendar lacks',
    [[PRICES, "effective: '2026-11-01T00:00:00Z'", "effective: '2026-02-31T00:00:00Z'"]],
    `${PRICES}:2:1: OUT1800: \`effective\` must be an RFC 3339 date-time; received "2026-02-31T00:00:00Z".`,
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
    `${PRICES}:16:115: OUT1807: \`until\` must be an instant after \`from\`, 2026-12-01T00:00:00Z; received 2026-12-01T00:00:00Z.`,
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
    `${PRICES}:7:3: OUT1820: speech must have a rate for every value that a request can have; received none for voice "bass", quality "high".`,
    `${PRICES}:15:64: OUT1808: \`until\` must be an instant after the list begins to hold, 2026-11-01T00:00:00Z; received 2026-11-01T00:00:00Z.`,
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
    `${PRICES}:7:3: OUT1820: speech must have a rate for every value that a request can have; received none for voice "bass", quality "high".`,
  ],
  [
    'the same match twice',
    [[PRICES, HIGH, `${HIGH}${HIGH}`]],
    `${PRICES}:16:9: OUT1814: An entry must match what none before it does; received one that is never reached, because entry 3 matches the same.`,
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
    `${PRICES}:16:9: OUT1814: An entry must match what none before it does; received one that is never reached, because entry 1 matches the same.`,
  ],
  [
    'a model twice',
    [voices('[{ id: alto }, { id: bass }, { id: alto }]')],
    `${PRICES}:7:42: OUT1803: Ids and aliases must be unique in the catalogue voices; received alto a second time.`,
  ],
  [
    'an alias of two models',
    [voices('[{ id: alto, aliases: [a, bass] }, { id: bass, aliases: [a] }]')],
    `${PRICES}:7:48: OUT1803: Ids and aliases must be unique in the catalogue voices; received bass a second time.`,
    `${PRICES}:7:68: OUT1803: Ids and aliases must be unique in the catalogue voices; received a a second time.`,
  ],
  [
    'a value that the field does not have',
    [[PRICES, 'voice: alto', 'voice: [alto, altoo]']],
    `${PRICES}:10:18: OUT1815: \`voice\` must be a value that a request can give: "alto", "bass"; received "altoo".`,
  ],
  [
    'a value of another type',
    [[PRICES, 'voice: alto', 'voice: [alto, 7]']],
    `${PRICES}:10:18: OUT1815: \`voice\` must be a value that a request can give: "alto", "bass"; received 7.`,
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
    `${PRICES}:16:20: OUT1815: \`voice\` must be a value that a request can give: "alto", "bass"; received a band.`,
  ],
  [
    'a model that the catalogue lacks',
    [
      [DOCUMENT, KIND, 'kind: exact\n        model: { catalogue: voices, id: $request.body#/voice }'],
      voices('[{ id: alto }]'),
    ],
    `${PRICES}:16:20: OUT1815: \`voice\` must be a value that a request can give: "alto"; received "bass".`,
    `${PRICES}:17:20: OUT1815: \`voice\` must be a value that a request can give: "alto"; received "bass".`,
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
    `${PRICES}:15:33: OUT1815: \`seconds\` must be a value that a request can give: a number or a band; received 0.`,
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
    `${PRICES}:15:33: OUT1815: \`long\` must be a value that a request can give: a number or a band; received "often".`,
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
    `${PRICES}:16:9: OUT1814: An entry must match what none before it does; received one that is never reached, because entry 3 matches the same.`,
  ],
  [
    'a table that nothing looks up',
    [[PRICES, 'factors:\n', '  song: { entries: [] }\nfactors:\n']],
    `${PRICES}:16:3: OUT1816: A table of \`rates\` must be one that a charge looks up: speech; received song.`,
  ],
  [
    'a factor table that nothing looks up',
    [[PRICES, 'factors:\n', 'factors:\n  hall: { entries: [] }\n']],
    `${PRICES}:17:3: OUT1816: A table of \`factors\` must be one that a charge looks up: studio; received hall.`,
  ],
  [
    'a version that the file does not bear',
    [[PRICES, "version: '2026-11-01'", "version: '2026-11-02'"]],
    `${PRICES}:1:1: OUT1805: \`version\` must be 2026-11-01, as the file is named; received 2026-11-02.`,
  ],
  [
    'an empty list of values',
    [[PRICES, 'quality: [low, high]', 'quality: []']],
    `${PRICES}:10:31: OUT1800: \`rates.speech.entries.0.match.quality\` must be a string, a number, true or false, a non-empty array, or an object with at least 1 property; received [].`,
  ],
]

describe('a mistake in a price list', () => {
  for (const [title, edits, ...lines] of rows) {
    it(`is told where it stands: ${title}`, async () => {
      expect(await diagnosticsOf(...edits)).toEqual(lines.map((line) => `sound/${line}`))
    })
  }
})
