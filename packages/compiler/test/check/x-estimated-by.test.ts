import { describe, expect, it } from 'vitest'
import type { Edit } from '../sound-vendor.ts'
import { DOCUMENT, diagnosticsOf } from './diagnostics.ts'

const SHARED =
  'quality: { type: string, enum: [low, high], default: low }, seconds: { type: integer, minimum: 1 }, studio: { type: boolean }, text: { type: string }'
const FIELDS = `voice: { type: string, enum: [alto, bass] }, ${SHARED}`
const LINE =
  'sound/openapi.yaml:54:7: OUT1702: `x-estimated-by` must be an operation whose body is Run, or whose fields Run has all; received estimateSound, whose body is SoundRequest'

/** Edits that add a run, which the estimate estimates, with its body, and a schema `Run` where its words are given. */
function ran(name: string, words?: string): Edit[] {
  const content = (schema: string): string =>
    `content: { application/json: { schema: { $ref: '#/components/schemas/${schema}' } } }`
  const run = `  /run:
    post:
      operationId: runSound
      requestBody: { required: true, ${content(name)} }
      responses:
        '200': { description: Yes., ${content('SoundPrice')}, x-answer: { voice: alto, seconds: 1, price: '1' } }
        '400': { description: No., ${content('SoundError')} }
        '500': { description: No., ${content('SoundError')} }
      x-estimated-by: estimateSound
`
  const schema = words === undefined ? '' : `    Run: { type: object, additionalProperties: false, ${words} }\n`
  const start = 'components:\n  schemas:\n'
  return [[DOCUMENT, start, `${run}${start}${schema}`]]
}

describe('a run that is estimated', () => {
  it.each<readonly [how: string, edits: readonly Edit[], lines: readonly string[]]>([
    ['by the operation that takes its very body', ran('SoundRequest'), []],
    [
      'by one all of whose fields it has, and others',
      ran('Run', `required: [voice, seconds], properties: { ${FIELDS}, take: { type: integer } }`),
      [],
    ],
    [
      'by one of whose fields it lacks some',
      ran('Run', `required: [seconds], properties: { ${SHARED} }`),
      [`${LINE}, which differs in voice.`],
    ],
    [
      'by one whose fields it takes by other schemas',
      ran(
        'Run',
        `required: [voice, seconds], properties: { ${FIELDS.replace('minimum: 1', 'minimum: 2')}, take: { type: integer } }`,
      ),
      [`${LINE}, which differs in seconds.`],
    ],
    [
      'by one whose fields it requires otherwise',
      ran('Run', `required: [voice, text], properties: { ${FIELDS} }`),
      [`${LINE}, which differs in seconds, text.`],
    ],
  ])('%s', async (_, edits, lines) => {
    expect(await diagnosticsOf(...edits)).toEqual(lines)
  })
})
