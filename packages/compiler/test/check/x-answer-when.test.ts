import { describe, expect, it } from 'vitest'
import { type Edit, soundVendor } from '../sound-vendor.ts'
import { DOCUMENT, diagnosticsIn } from './diagnostics.ts'

const ANSWERED = "schema: { $ref: '#/components/schemas/SoundPrice' }"
const EITHER = "schema: { $ref: '#/components/schemas/Either' }"
const REFUSED = "        '400':\n          description: The request is invalid.\n"
const COMPONENT = '    SoundError:\n'

const COMPONENTS = `    Sound: { type: object, additionalProperties: false, properties: { sound: { type: string } } }
    Either:
      oneOf: [{ $ref: '#/components/schemas/SoundPrice' }, { $ref: '#/components/schemas/Sound' }]
${COMPONENT}`

/** The edits that make the sound vendor answer some requests by hand, and one more. */
function edits(when: string, ...more: readonly Edit[]): Edit[] {
  const word = when === '' ? '' : `          x-answer-when: ${when}\n`
  return [[DOCUMENT, COMPONENT, COMPONENTS], [DOCUMENT, REFUSED, word + REFUSED], [DOCUMENT, ANSWERED, EITHER], ...more]
}

async function diagnosticLines(all: readonly Edit[], { world = true } = {}): Promise<string[]> {
  const added = { 'sound/world.yaml': 'credentials: { anybody: {} }\n', 'sound/world.schema.yaml': 'type: object\n' }
  const sources = { ...soundVendor(...all), ...(world ? added : {}) }
  return (await diagnosticsIn(sources)).map((line) => line.replace('sound/openapi.yaml:', ''))
}

const SOUND = '{ value: $request.body#/studio, is: true, schema: SoundPrice, otherwise: Sound }'

type Row = readonly [title: string, edits: readonly Edit[], ...lines: readonly string[]]

const rows: readonly Row[] = [
  ['nothing', edits(SOUND)],
  [
    'nothing, where the others have another status',
    edits(
      '{ value: $request.body#/studio, is: true, schema: SoundPrice }',
      [DOCUMENT, EITHER, ANSWERED],
      [DOCUMENT, REFUSED, `        '202':\n          description: Later.\n${REFUSED}`],
    ),
  ],
  [
    'a schema that is not there',
    edits(SOUND.replace('otherwise: Sound', 'otherwise: Noise')),
    '25:88: OUT1312: `otherwise` must be a schema of components/schemas, one of SoundRequest, SoundPrice, Sound, Either, SoundError; received Noise.',
  ],
  [
    'a value that the request does not have',
    edits(SOUND.replace('/studio', '/dry')),
    '25:28: OUT1209: The value must be a field of the request of estimateSound, one of $request.body#/voice, $request.body#/quality, $request.body#/seconds, $request.body#/studio, $request.body#/text; received $request.body#/dry.',
  ],
  [
    'a value that is none of the request',
    edits(SOUND.replace('$request.body#/studio', '$state.dry')),
    '25:28: OUT1310: `value` must be a string that matches `^\\$request[.#]`; received "$state.dry".',
  ],
  [
    'a value that the field never has',
    edits(SOUND.replace('is: true', 'is: dry')),
    '25:58: OUT1217: The value must be one of true, false; received "dry".',
  ],
  [
    'an answer that does not fit its own schema, although it does the other',
    edits(SOUND.replace('schema: SoundPrice, otherwise: Sound', 'schema: Sound, otherwise: SoundPrice')),
    '22:13: OUT1338: The value must be a property of the response schema, one of sound; received voice.',
    '23:13: OUT1338: The value must be a property of the response schema, one of sound; received seconds.',
    '24:13: OUT1338: The value must be a property of the response schema, one of sound; received price.',
  ],
  [
    'a response that is only one of both',
    edits(SOUND, [DOCUMENT, EITHER, ANSWERED]),
    '20:15: OUT1313: The schema of the response must be a schema with `oneOf` #/components/schemas/SoundPrice and #/components/schemas/Sound; received SoundPrice.',
  ],
  [
    'no answer to the others',
    edits('{ value: $request.body#/studio, is: true, schema: SoundPrice }', [DOCUMENT, EITHER, ANSWERED]),
    '25:11: OUT1314: The other requests must have an answer: `otherwise`, or another 2xx response; received neither.',
  ],
  [
    'a condition without an answer',
    edits(
      '',
      [DOCUMENT, COMPONENT, COMPONENT],
      [
        DOCUMENT,
        '          description: There is no price.\n',
        `          description: There is no price.\n          x-answer-when: ${SOUND}\n`,
      ],
    ),
    '32:11: OUT2001: `x-answer-when` must be beside the `x-answer` of a response; received it where nothing reads it.',
  ],
]

describe('an answer for some requests', () => {
  it.each(rows.map(([title, all, ...lines]) => ({ title, all, lines })))(
    'has $title to mend',
    async ({ all, lines }) => {
      expect(await diagnosticLines(all)).toEqual(lines)
    },
  )

  it('needs a world', async () => {
    expect(await diagnosticLines(edits(SOUND), { world: false })).toEqual([
      '25:11: OUT1311: `x-answer-when` must have a world.yaml, from which hand-written code answers the other requests; received none.',
    ])
  })
})
