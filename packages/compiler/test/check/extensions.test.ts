import { describe, expect, it } from 'vitest'
import { DOCUMENT, diagnosticsOf, type Row } from './diagnostics.ts'

const QUANTITY = 'quantity: $request.body#/seconds'
const STUDIO = 'when: { value: $request.body#/studio, is: true }'
const ANSWERED = "schema: { $ref: '#/components/schemas/SoundPrice' }"
const ASKED = "schema: { $ref: '#/components/schemas/SoundRequest' }"
const REFUSED = "        '400':\n          description: The request is invalid.\n"
const REPLY = "content: { application/json: { schema: { $ref: '#/components/schemas/SoundError' } } }"
const GOOD = `'200': { description: Yes., ${REPLY}, x-answer: { code: BAD, message: b } }`
const bad = (status: number): string => `'${status}': { description: No., ${REPLY} }`
const ID = '      operationId: estimateSound\n'
const versioned = (words: string): string =>
  `components:\n  parameters:\n    Version: { name: a, schema: { type: string }, ${words} }\n`

const rows: readonly Row[] = [
  [
    'no condition',
    [[DOCUMENT, STUDIO, 'when: []']],
    'openapi.yaml:45:46: OUT1200: `charges.0.multipliers.0.when` must be an object or a non-empty array; received [].',
  ],
  [
    'a list of lists of conditions',
    [[DOCUMENT, STUDIO, 'when: [[{ value: $request.body#/studio, is: true }]]']],
    'openapi.yaml:45:53: OUT1200: `charges.0.multipliers.0.when.0` must be an object with at least 1 property; received [{…}].',
  ],
  [
    'no value to be',
    [[DOCUMENT, STUDIO, 'when: { value: $request.body#/studio, is: [] }']],
    'openapi.yaml:45:84: OUT1200: `charges.0.multipliers.0.when.is` must be a string, a number, true or false, or a non-empty array; received [].',
  ],
  [
    'two measures at once',
    [[DOCUMENT, QUANTITY, 'quantity: { pixels: [2, $request.body#/seconds], product: [2, $request.body#/seconds] }']],
    'openapi.yaml:42:13: OUT1200: `charges.0.quantity` must be one measure; received {"pixels": […], "product": […]}.',
  ],
  [
    'a flat charge with a quantity',
    [[DOCUMENT, 'chargeModel: per-unit', 'chargeModel: flat']],
    'openapi.yaml:42:13: OUT1200: `charges.0.quantity` must be no quantity, because the charge model is flat; received "$request.body#/seconds".',
  ],
  [
    'a tier of a rate without tiers',
    [[DOCUMENT, QUANTITY, `${QUANTITY}\n            tier: $request.body#/seconds`]],
    'openapi.yaml:43:13: OUT1200: `charges.0.tier` must be no tier, because only volume has one; received "$request.body#/seconds".',
  ],
  [
    'a quantity below zero',
    [[DOCUMENT, QUANTITY, 'quantity: -1']],
    'openapi.yaml:42:13: OUT1200: `charges.0.quantity` must be a string that matches `^(\\$(request|model|state)[.#].*|[0-9]+(\\.[0-9]+)?)$`, a number of at least 0, or an object with at least 1 property; received -1.',
  ],
  [
    'a quantity below zero, as a text',
    [[DOCUMENT, QUANTITY, "quantity: '-1'"]],
    'openapi.yaml:42:13: OUT1200: `charges.0.quantity` must be a string that matches `^(\\$(request|model|state)[.#].*|[0-9]+(\\.[0-9]+)?)$`, a number of at least 0, or an object with at least 1 property; received "-1".',
  ],
  [
    'a quantity below zero where none is given',
    [[DOCUMENT, QUANTITY, 'quantity: { first: [$request.body#/text, -1] }']],
    'openapi.yaml:42:54: OUT1200: `charges.0.quantity.first.1` must be a string, a number of at least 0, or true or false; received -1.',
  ],
  [
    'a measure that is a text',
    [[DOCUMENT, STUDIO, 'when: { value: { codePoints: $request.body#/text }, is: long }']],
    'openapi.yaml:45:98: OUT1218: The value must be a number, because a measure makes one; received "long".',
  ],
  [
    'an answer of a status that is no 2xx',
    [[DOCUMENT, REFUSED, `${REFUSED}          x-answer: { code: BAD, message: No. }\n`]],
    'openapi.yaml:27:11: OUT2001: `x-answer` must be on one 2xx response of an operation; received it where nothing reads it.',
  ],
  [
    'a second answer',
    [[DOCUMENT, REFUSED, `        '202': { description: Later., x-answer: null }\n${REFUSED}`]],
    'openapi.yaml:25:39: OUT2001: `x-answer` must be on one 2xx response of an operation; received it where nothing reads it.',
  ],
  [
    'a safe operation of a method that always is',
    [
      [
        DOCUMENT,
        '    post:\n',
        `    get: { operationId: gotSound, x-safe: true, responses: { ${GOOD}, ${bad(400)}, ${bad(500)} } }\n    post:\n`,
      ],
    ],
    'openapi.yaml:8:35: OUT2001: `x-safe` must be on an operation other than GET; received it where nothing reads it.',
  ],
  [
    'an operation that is said not to be safe',
    [[DOCUMENT, ID, `${ID}      x-safe: false\n`]],
    'openapi.yaml:10:7: OUT2000: `x-safe` must be true; received false.',
  ],
  [
    'a version of the API on the document and in the query',
    [
      [DOCUMENT, 'x-faults:', "x-api-version: '1'\nx-faults:"],
      [DOCUMENT, 'components:\n', versioned("in: query, x-api-version: '1'")],
    ],
    'openapi.yaml:48:62: OUT2001: `x-api-version` must be on a header among components/parameters; received it where nothing reads it.',
    'openapi.yaml:75:1: OUT2001: `x-api-version` must be on a header among components/parameters; received it where nothing reads it.',
  ],
  [
    'a version of the API on a header of an operation itself',
    [
      [
        DOCUMENT,
        ID,
        `${ID}      parameters: [{ name: A, in: header, schema: { type: string }, x-api-version: '1' }]\n`,
      ],
    ],
    'openapi.yaml:10:69: OUT2001: `x-api-version` must be on a header among components/parameters; received it where nothing reads it.',
  ],
  [
    'a version of the API that is not a text',
    [[DOCUMENT, 'components:\n', versioned('in: header, x-api-version: 1')]],
    'openapi.yaml:48:63: OUT2000: `x-api-version` must be a non-empty string; received 1.',
  ],
  [
    'an unknown word on an operation',
    [[DOCUMENT, 'x-pricing:', 'x-pricng: {}\n      x-pricing:']],
    'openapi.yaml:35:7: OUT2002: An extension here must be one of x-pricing, x-estimated-by, x-faults, x-safe, x-provenance; received x-pricng, which nothing reads.',
  ],
  [
    'an unknown word on the document',
    [[DOCUMENT, 'x-faults:', 'x-logo: sound.png\nx-faults:']],
    'openapi.yaml:73:1: OUT2002: An extension here must be one of x-faults, x-provenance; received x-logo, which nothing reads.',
  ],
  [
    'an unknown word on a response',
    [[DOCUMENT, 'description: The price.', 'description: The price.\n          x-answr: null']],
    'openapi.yaml:18:11: OUT2002: An extension here must be one of x-answer, x-answer-when, x-provenance; received x-answr, which nothing reads.',
  ],
  [
    'an unknown word on a request body',
    [[DOCUMENT, '      requestBody:\n', '      requestBody:\n        x-limit: 5\n']],
    'openapi.yaml:11:9: OUT2002: An extension here must be one of x-body-limit, x-provenance; received x-limit, which nothing reads.',
  ],
  [
    'an unknown word on an example',
    [[DOCUMENT, ANSWERED, `${ANSWERED}\n              examples: { a: { x-reqest: {}, value: 1 } }`]],
    'openapi.yaml:21:32: OUT2002: An extension here must be one of x-request, x-price-list, x-provenance; received x-reqest, which nothing reads.',
  ],
  [
    'a request of an example of a request',
    [
      [
        DOCUMENT,
        ASKED,
        `${ASKED}\n            examples: { a: { x-request: {}, x-price-list: { at: '2026-12-01T00:00:00Z' }, value: 1 } }`,
      ],
    ],
    'openapi.yaml:15:30: OUT2001: `x-request` must be on an example of a response; received it where nothing reads it.',
    'openapi.yaml:15:45: OUT2001: `x-price-list` must be on an example of a response; received it where nothing reads it.',
  ],
  [
    'a request with two bodies',
    [
      [
        DOCUMENT,
        ANSWERED,
        `${ANSWERED}\n              examples: { a: { x-request: { body: {}, text: '{}' }, value: 1 } }`,
      ],
    ],
    'openapi.yaml:21:45: OUT2000: `body` must be no body, because text is the body; received {}.',
  ],
  [
    'a price list without a table that there is not',
    [
      [
        DOCUMENT,
        ANSWERED,
        `${ANSWERED}\n              examples: { a: { x-price-list: { without: { table: song, match: {} } }, value: 1 } }`,
      ],
    ],
    'openapi.yaml:21:59: OUT2101: `table` must be a table that a price list has under rates, one of speech; received song.',
  ],
  [
    'a price list without an entry that there is not',
    [
      [
        DOCUMENT,
        ANSWERED,
        `${ANSWERED}\n              examples: { a: { x-price-list: { without: { table: speech, match: { voice: bass } } }, value: 1 } }`,
      ],
    ],
    'openapi.yaml:21:74: OUT2102: `match` must be that of an entry of speech, one of {"voice":"alto","quality":["low","high"]}, {"voice":"bass","quality":"low"}, {"voice":"bass","quality":"high"}; received {"voice":"bass"}.',
  ],
]

describe('a mistake in the words of a document', () => {
  for (const [title, edits, ...lines] of rows) {
    it(`is told where it stands: ${title}`, async () => {
      expect(await diagnosticsOf(...edits)).toEqual(lines.map((line) => `sound/${line}`))
    })
  }
})
