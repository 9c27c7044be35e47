import { describe, expect, it } from 'vitest'
import { again, DOCUMENT, diagnosticsOf, type OneEdit } from './diagnostics.ts'

const SECONDS = 'seconds: $request.body#/seconds\n            price'
const PRICE = '{ $decimal: $total }'

const answers: readonly OneEdit[] = [
  [
    'an answer without a required property',
    [DOCUMENT, SECONDS, 'price'],
    '21:11: OUT1337: The value must be an object with seconds, which the response schema requires; received no seconds.',
  ],
  [
    'an answer with a property that its schema lacks',
    [DOCUMENT, SECONDS, `note: cheap\n            ${SECONDS}`],
    '23:13: OUT1338: The value must be a property of the response schema, one of voice, seconds, price; received note.',
  ],
  [
    'a value of a wrong type',
    [DOCUMENT, SECONDS, 'seconds: $request.body#/voice\n            price'],
    '23:13: OUT1334: The value must be an integer, as the response schema says; received $request.body#/voice, a string.',
  ],
  [
    'a total that is printed as another type',
    [DOCUMENT, PRICE, '{ $number: $total }'],
    '24:13: OUT1334: The value must be a string, as the response schema says; received a number.',
  ],
  [
    'a value that may be absent where one is required',
    [DOCUMENT, 'voice: $request.body#/voice\n', 'voice: $request.body#/text\n'],
    '22:13: OUT1339: The value must be always there, because the response schema requires voice; received one that may be absent.',
  ],
  [
    'an unknown operator',
    [DOCUMENT, PRICE, '{ $decimals: $total }'],
    '24:22: OUT1300: `price.$decimals` is not a known field. Did you mean `$decimal`?',
  ],
  [
    'a line of no charge',
    [DOCUMENT, PRICE, '{ $decimal: $lines.music#/amount }'],
    '24:22: OUT1324: The value must be a line of a charge, one of $lines.speech; received $lines.music#/amount.',
  ],
  [
    'a line outside the lines',
    [DOCUMENT, 'voice: $request.body#/voice\n', 'voice: $line#/id\n'],
    '22:13: OUT1226: The value must be without $line, which is only below the $as of { $each: $lines }; received $line#/id here.',
  ],
]

const faults: readonly OneEdit[] = [
  [
    'a fault without a rule',
    [DOCUMENT, '[unpriced, internal]', 'internal'],
    '75:3: OUT1402: `steps` must have a rule that catches every fault unpriced: { fault: unpriced, status, code }; received none.',
  ],
  [
    'a code that the error schema does not know',
    [DOCUMENT, 'code: FAILED', 'code: BROKEN'],
    '78:51: OUT1408: `code` must be "BAD" or "FAILED", as the response 500 of estimateSound says; received "BROKEN".',
  ],
  [
    'a status that the operation does not declare',
    [DOCUMENT, 'invalid, status: 400', 'invalid, status: 422'],
    '15:7: OUT1403: `responses` must have 422 BAD, which `x-faults` answers to invalid; received no 422.',
  ],
  [
    'a refusal that shows a price',
    [DOCUMENT, 'message: $fault#/message', 'message: $total'],
    '74:33: OUT1321: The value must be { $decimal: $total }, { $number: $total } or { $units: $total }; received $total.',
  ],
  [
    'an error status of two media types',
    [
      DOCUMENT,
      'components:\n',
      again(
        'ask',
        '{ content: { application/problem+json: { schema: { $ref: "#/components/schemas/SoundError" } } } }',
      ),
    ],
    '52:29: OUT1404: The media type must be application/json, as the other responses 400 have; received application/problem+json.',
  ],
]

describe.each([
  ['answers', answers],
  ['faults', faults],
] as const)('a mistake in %s', (_, rows) => {
  for (const [title, edit, ...lines] of rows) {
    it(`is told where it stands: ${title}`, async () => {
      expect(await diagnosticsOf(edit)).toEqual(lines.map((line) => `sound/${edit[0]}:${line}`))
    })
  }
})
