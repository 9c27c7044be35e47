import { describe, expect, it } from 'vitest'
import { DOCUMENT, diagnosticsOf, type Row } from './diagnostics.ts'

const ID = 'operationId: estimateSound'
const ASKED = "schema: { $ref: '#/components/schemas/SoundRequest' }"

const rows: readonly Row[] = [
  [
    'a body that may be left out and wants fields',
    [[DOCUMENT, '        required: true\n', '']],
    'openapi.yaml:10:7: OUT1128: `requestBody` must be `required: true`, because its schema requires voice, seconds.',
    'openapi.yaml:21:13: OUT1339: The value must be always there, because the response schema requires voice; received one that may be absent.',
    'openapi.yaml:22:13: OUT1339: The value must be always there, because the response schema requires seconds; received one that may be absent.',
  ],
  [
    'a request body without content',
    [[DOCUMENT, `        content:\n          application/json:\n            ${ASKED}\n`, '']],
    'openapi.yaml:10:7: OUT1129: `requestBody` must have `content` with a media type and its schema; received none.',
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
    'openapi.yaml:48:7: OUT1135: `operationId` must be another name in camelCase such as estimateImage; received estimateSoundPricing, a name that generated files give to a part of estimateSound.',
  ],
  [
    'an operationId that is a word of JavaScript',
    [[DOCUMENT, ID, 'operationId: delete']],
    'openapi.yaml:9:7: OUT1135: `operationId` must be another name in camelCase such as estimateImage; received delete, a word of JavaScript or TypeScript.',
  ],
  [
    'an operationId that generated files export',
    [[DOCUMENT, ID, 'operationId: priceLists']],
    'openapi.yaml:9:7: OUT1135: `operationId` must be another name in camelCase such as estimateImage; received priceLists, a name that generated files need themselves.',
  ],
  [
    'an operationId that generated files import',
    [[DOCUMENT, ID, 'operationId: flat']],
    'openapi.yaml:9:7: OUT1135: `operationId` must be another name in camelCase such as estimateImage; received flat, a name that generated files need themselves.',
  ],
  [
    'an operationId that the SDK imports',
    [[DOCUMENT, ID, 'operationId: authenticateRequest']],
    'openapi.yaml:9:7: OUT1135: `operationId` must be another name in camelCase such as estimateImage; received authenticateRequest, a name that generated files need themselves.',
  ],
  [
    'an operationId that is no name',
    [[DOCUMENT, ID, 'operationId: Estimate-Sound']],
    'openapi.yaml:9:7: OUT1134: `operationId` must be a name in camelCase such as estimateImage; received "Estimate-Sound".',
  ],
  [
    'a request body that is no JSON',
    [[DOCUMENT, `application/json:\n            ${ASKED}`, `text/csv:\n            ${ASKED}`]],
    'openapi.yaml:13:11: OUT1130: The media type of a request body must be application/json, a type that ends in +json, or multipart/form-data; received text/csv.',
  ],
]

describe('a mistake in an operation', () => {
  for (const [title, edits, ...lines] of rows) {
    it(`is told where it stands: ${title}`, async () => {
      expect(await diagnosticsOf(...edits)).toEqual(lines.map((line) => `sound/${line}`))
    })
  }
})
