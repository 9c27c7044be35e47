import { describe, expect, it } from 'vitest'
import { DOCUMENT, mistakesOf, type Row } from './mistakes.fixture.ts'
import type { Edit } from './sound-vendor.ts'

const VOICE = '{ type: string, enum: [alto, bass] }'
const FIELDS = `
        voice: ${VOICE}
        quality: { type: string, enum: [low, high], default: low }
        seconds: { type: integer, minimum: 1 }
        studio: { type: boolean }
        text: { type: string }
        title: { type: string }`

/** The edits that add an operation with a body of its own, which another one estimates. */
function singing(estimatedBy: string, fields = FIELDS, required = '[voice, seconds, title]'): Edit[] {
  const operation = `  /songs:
    post:
      operationId: sing
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Song' }
      responses:
        '200':
          description: The song.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/SoundPrice' }
          x-answer: { voice: $request.body#/voice, seconds: 1, price: soon }
        '400':
          description: The request does not fit.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/SoundError' }
        '500':
          description: It failed.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/SoundError' }
      x-estimated-by: ${estimatedBy}
`
  const schema = `    Song:
      type: object
      additionalProperties: false
      required: ${required}
      properties:${fields}
`
  return [[DOCUMENT, 'components:\n  schemas:\n', `${operation}components:\n  schemas:\n${schema}`]]
}

const AT = 'openapi.yaml:71:7: found estimateSound, whose body is SoundRequest with'
const ALLOWED = 'allowed is an operation whose fields Song has, each with the same schema'

const rows: readonly Row[] = [
  [
    'an estimate that there is not',
    singing('estimateSong'),
    'openapi.yaml:71:7: found estimateSong, which is no operation with charges; allowed is one of estimateSound',
  ],
  [
    'a field that the run does not take',
    singing('estimateSound', FIELDS.replace(/\n +studio.*/, '')),
    `${AT} studio; ${ALLOWED}`,
  ],
  [
    'a field of another schema',
    singing('estimateSound', FIELDS.replace(VOICE, '{ type: string, enum: [alto, bass, tenor] }')),
    `${AT} another voice; ${ALLOWED}`,
  ],
  [
    'a field that the run may leave out',
    singing('estimateSound', FIELDS, '[voice, title]'),
    `${AT} seconds, which it requires; ${ALLOWED}`,
  ],
]

describe('an operation that another one estimates', () => {
  for (const [title, edits, ...lines] of rows) {
    it(`is told where it stands: ${title}`, async () => {
      expect(await mistakesOf(...edits)).toEqual(lines.map((line) => `sound/${line}`))
    })
  }

  it('may take more than its estimate', async () => {
    expect(await mistakesOf(...singing('estimateSound'))).toEqual([])
  })
})
