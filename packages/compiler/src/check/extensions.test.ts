import { describe, expect, it } from 'vitest'
import { DOCUMENT, diagnosticsOf, type Row } from './diagnostics.fixture.ts'

const QUANTITY = 'quantity: $request.body#/seconds'
const STUDIO = 'when: { value: $request.body#/studio, is: true }'
const ANSWERED = "schema: { $ref: '#/components/schemas/SoundPrice' }"
const ASKED = "schema: { $ref: '#/components/schemas/SoundRequest' }"
const REFUSED = "        '400':\n          description: The request does not fit.\n"
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
    'openapi.yaml:45:46: found charges.0.multipliers.0.when is []; allowed is an object with at least 1 property or a non-empty array (openapi/schemas/x-pricing.schema.yaml)',
  ],
  [
    'a list of lists of conditions',
    [[DOCUMENT, STUDIO, 'when: [[{ value: $request.body#/studio, is: true }]]']],
    'openapi.yaml:45:53: found charges.0.multipliers.0.when.0 is [{…}]; allowed is an object with at least 1 property (openapi/schemas/x-pricing.schema.yaml)',
  ],
  [
    'no value to be',
    [[DOCUMENT, STUDIO, 'when: { value: $request.body#/studio, is: [] }']],
    'openapi.yaml:45:84: found charges.0.multipliers.0.when.is is []; allowed is a string, a number, true or false, or a non-empty array (openapi/schemas/x-pricing.schema.yaml)',
  ],
  [
    'two measures at once',
    [[DOCUMENT, QUANTITY, 'quantity: { pixels: [2, $request.body#/seconds], product: [2, $request.body#/seconds] }']],
    'openapi.yaml:42:13: found charges.0.quantity is {"pixels": […], "product": […]}; allowed is one measure (openapi/schemas/x-pricing.schema.yaml)',
  ],
  [
    'a flat charge with a quantity',
    [[DOCUMENT, 'chargeModel: per-unit', 'chargeModel: flat']],
    'openapi.yaml:42:13: found charges.0.quantity is "$request.body#/seconds"; allowed is no quantity, because the charge model is flat (openapi/schemas/x-pricing.schema.yaml)',
  ],
  [
    'a tier of a rate without tiers',
    [[DOCUMENT, QUANTITY, `${QUANTITY}\n            tier: $request.body#/seconds`]],
    'openapi.yaml:43:13: found charges.0.tier is "$request.body#/seconds"; allowed is no tier, because only volume has one (openapi/schemas/x-pricing.schema.yaml)',
  ],
  [
    'a quantity below zero',
    [[DOCUMENT, QUANTITY, 'quantity: -1']],
    'openapi.yaml:42:13: found charges.0.quantity is -1; allowed is a string that matches `^(\\$(request|model|state)[.#].*|[0-9]+(\\.[0-9]+)?)$`, a number of at least 0, or an object with at least 1 property (openapi/schemas/x-pricing.schema.yaml)',
  ],
  [
    'a quantity below zero, as a text',
    [[DOCUMENT, QUANTITY, "quantity: '-1'"]],
    'openapi.yaml:42:13: found charges.0.quantity is "-1"; allowed is a string that matches `^(\\$(request|model|state)[.#].*|[0-9]+(\\.[0-9]+)?)$`, a number of at least 0, or an object with at least 1 property (openapi/schemas/x-pricing.schema.yaml)',
  ],
  [
    'a quantity below zero where none is given',
    [[DOCUMENT, QUANTITY, 'quantity: { first: [$request.body#/text, -1] }']],
    'openapi.yaml:42:54: found charges.0.quantity.first.1 is -1; allowed is a string, a number of at least 0, or true or false (openapi/schemas/x-pricing.schema.yaml)',
  ],
  [
    'a measure that is a text',
    [[DOCUMENT, STUDIO, 'when: { value: { codePoints: $request.body#/text }, is: long }']],
    'openapi.yaml:45:98: found "long"; allowed is a number: a measure makes one',
  ],
  [
    'an answer of a status that is no 2xx',
    [[DOCUMENT, REFUSED, `${REFUSED}          x-answer: { code: BAD, message: No. }\n`]],
    'openapi.yaml:27:11: found x-answer, which is not read here; allowed is x-answer on one 2xx response of an operation',
  ],
  [
    'a second answer',
    [[DOCUMENT, REFUSED, `        '202': { description: Later., x-answer: null }\n${REFUSED}`]],
    'openapi.yaml:25:39: found x-answer, which is not read here; allowed is x-answer on one 2xx response of an operation',
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
    'openapi.yaml:8:35: found x-safe, which is not read here; allowed is x-safe on an operation other than GET',
  ],
  [
    'an operation that is said not to be safe',
    [[DOCUMENT, ID, `${ID}      x-safe: false\n`]],
    'openapi.yaml:10:7: found x-safe is false; allowed is true (openapi/schemas/x-safe.schema.yaml)',
  ],
  [
    'a version of the API on the document and in the query',
    [
      [DOCUMENT, 'x-faults:', "x-api-version: '1'\nx-faults:"],
      [DOCUMENT, 'components:\n', versioned("in: query, x-api-version: '1'")],
    ],
    'openapi.yaml:48:62: found x-api-version, which is not read here; allowed is x-api-version on a header among components/parameters',
    'openapi.yaml:75:1: found x-api-version, which is not read here; allowed is x-api-version on a header among components/parameters',
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
    'openapi.yaml:10:69: found x-api-version, which is not read here; allowed is x-api-version on a header among components/parameters',
  ],
  [
    'a version of the API that is no text',
    [[DOCUMENT, 'components:\n', versioned('in: header, x-api-version: 1')]],
    'openapi.yaml:48:63: found x-api-version is 1; allowed is a non-empty string (openapi/schemas/x-api-version.schema.yaml)',
  ],
  [
    'an unknown word on an operation',
    [[DOCUMENT, 'x-pricing:', 'x-pricng: {}\n      x-pricing:']],
    'openapi.yaml:35:7: found x-pricng, which nothing reads; allowed is one of x-pricing, x-estimated-by, x-faults, x-safe, x-provenance',
  ],
  [
    'an unknown word on the document',
    [[DOCUMENT, 'x-faults:', 'x-logo: sound.png\nx-faults:']],
    'openapi.yaml:73:1: found x-logo, which nothing reads; allowed is one of x-faults, x-provenance',
  ],
  [
    'an unknown word on a response',
    [[DOCUMENT, 'description: The price.', 'description: The price.\n          x-answr: null']],
    'openapi.yaml:18:11: found x-answr, which nothing reads; allowed is one of x-answer, x-answer-when, x-provenance',
  ],
  [
    'an unknown word on a request body',
    [[DOCUMENT, '      requestBody:\n', '      requestBody:\n        x-limit: 5\n']],
    'openapi.yaml:11:9: found x-limit, which nothing reads; allowed is one of x-body-limit, x-provenance',
  ],
  [
    'an unknown word on an example',
    [[DOCUMENT, ANSWERED, `${ANSWERED}\n              examples: { a: { x-reqest: {}, value: 1 } }`]],
    'openapi.yaml:21:32: found x-reqest, which nothing reads; allowed is one of x-request, x-price-list, x-provenance',
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
    'openapi.yaml:15:30: found x-request, which is not read here; allowed is x-request on an example of a response',
    'openapi.yaml:15:45: found x-price-list, which is not read here; allowed is x-price-list on an example of a response',
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
    'openapi.yaml:21:45: found body is {}; allowed is no body, because text is the body (openapi/schemas/x-request.schema.yaml)',
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
    'openapi.yaml:21:59: found the table song, which no price list has under rates; allowed is one of speech',
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
    'openapi.yaml:21:74: found the match {"voice":"bass"}, which no entry of speech has; allowed is one of {"voice":"alto","quality":["low","high"]}, {"voice":"bass","quality":"low"}, {"voice":"bass","quality":"high"}',
  ],
]

describe('a mistake in the words of a document', () => {
  for (const [title, edits, ...lines] of rows) {
    it(`is told where it stands: ${title}`, async () => {
      expect(await diagnosticsOf(...edits)).toEqual(lines.map((line) => `sound/${line}`))
    })
  }
})
