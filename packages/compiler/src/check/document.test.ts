import { describe, expect, it } from 'vitest'
import { DOCUMENT, diagnosticsOf, type Row } from './diagnostics.fixture.ts'

const ID = 'operationId: estimateSound'
const ASKED = "schema: { $ref: '#/components/schemas/SoundRequest' }"

const rows: readonly Row[] = [
  [
    'a body that may be left out and wants fields',
    [[DOCUMENT, '        required: true\n', '']],
    'openapi.yaml:10:7: found a body that may be left out, although its schema requires voice, seconds; allowed is required: true',
    'openapi.yaml:21:13: found a value that may be absent; allowed is one that is always there: the response schema requires voice',
    'openapi.yaml:22:13: found a value that may be absent; allowed is one that is always there: the response schema requires seconds',
  ],
  [
    'a request body without content',
    [[DOCUMENT, `        content:\n          application/json:\n            ${ASKED}\n`, '']],
    'openapi.yaml:10:7: found a request body without content; allowed is content with a media type and its schema',
  ],
  [
    'an operationId of another with the end of a generated name',
    [
      [
        DOCUMENT,
        'components:\n',
        `  /again:\n    get:\n      ${ID}Pricing\n      responses:\n        '204': { description: Nothing., x-answer: null }\n        '400': { description: No. }\n        '500': { description: No. }\ncomponents:\n`,
      ],
    ],
    'openapi.yaml:48:7: found operationId estimateSoundPricing, a name that generated files give to a part of estimateSound; allowed is another name in camelCase such as estimateImage',
  ],
  [
    'an operationId that is a word of JavaScript',
    [[DOCUMENT, ID, 'operationId: delete']],
    'openapi.yaml:9:7: found operationId delete, a word of JavaScript or TypeScript; allowed is another name in camelCase such as estimateImage',
  ],
  [
    'an operationId that generated files export',
    [[DOCUMENT, ID, 'operationId: priceLists']],
    'openapi.yaml:9:7: found operationId priceLists, a name that generated files need themselves; allowed is another name in camelCase such as estimateImage',
  ],
  [
    'an operationId that generated files import',
    [[DOCUMENT, ID, 'operationId: flat']],
    'openapi.yaml:9:7: found operationId flat, a name that generated files need themselves; allowed is another name in camelCase such as estimateImage',
  ],
  [
    'an operationId that the SDK imports',
    [[DOCUMENT, ID, 'operationId: authenticateRequest']],
    'openapi.yaml:9:7: found operationId authenticateRequest, a name that generated files need themselves; allowed is another name in camelCase such as estimateImage',
  ],
  [
    'an operationId that is no name',
    [[DOCUMENT, ID, 'operationId: Estimate-Sound']],
    'openapi.yaml:9:7: found operationId "Estimate-Sound"; allowed is a name in camelCase such as estimateImage',
  ],
  [
    'a request body that is no JSON',
    [[DOCUMENT, `application/json:\n            ${ASKED}`, `text/csv:\n            ${ASKED}`]],
    'openapi.yaml:13:11: found a request body in text/csv; allowed is application/json, a type that ends in +json, or multipart/form-data: there is no reader for others',
  ],
]

describe('a mistake in an operation', () => {
  for (const [title, edits, ...lines] of rows) {
    it(`is told where it stands: ${title}`, async () => {
      expect(await diagnosticsOf(...edits)).toEqual(lines.map((line) => `sound/${line}`))
    })
  }
})
