import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readSources } from '../src/files.ts'
import { lintDocuments } from '../src/lint/lint-documents.ts'
import { OUR_RULES } from '../src/lint/ruleset.ts'
import { type Diagnostic, formatDiagnostic } from '../src/parse/diagnostic.ts'

const sound = readFileSync(join(import.meta.dirname, 'sound-document.yaml'), 'utf8')

interface Case {
  readonly rule: string
  readonly title: string
  /** Text of the sound document and what stands there instead; the finding is on its first line. */
  readonly given: readonly [sound: string, broken: string]
  /** Rules that say the same on the same line. */
  readonly also?: readonly string[]
}

const cases: readonly Case[] = [
  {
    rule: 'redocly/operation-operationId',
    title: 'an operation without operationId',
    given: ['get:\n      operationId: readThing', 'get:'],
    also: ['spectral/operation-operationId'],
  },
  {
    rule: 'redocly/no-invalid-media-type-examples',
    title: 'an example that breaks the word beside a reference, in a recursive schema',
    given: ['any: { value: { whole: { inner: { deep: true } } } }', 'any: { value: { whole: { colour: blue } } }'],
  },
  {
    rule: 'spectral/no-eval-in-markdown',
    title: 'a call of eval in a description',
    given: ['description: Reads a thing.', 'description: Reads eval(thing).'],
  },
  {
    rule: 'outlay/success-and-refusal',
    title: 'an operation that never refuses',
    given: ["responses: # readThing's\n        '404':", 'responses:\n        default:'],
    also: ['redocly/operation-4xx-response'],
  },
  {
    rule: 'outlay/success-and-refusal',
    title: 'an operation whose success is a guess',
    given: ["responses: # makeThing's\n        '200':", 'responses: # made\n        default:'],
    also: ['spectral/operation-success-response'],
  },
  {
    rule: 'outlay/named-examples',
    title: 'a request without named examples',
    given: [
      'application/json: # asked',
      "text/plain: { schema: { $ref: '#/components/schemas/Colour' } }\n          application/json:",
    ],
  },
  {
    rule: 'outlay/named-examples',
    title: 'a JSON response whose only example has no name',
    given: [
      'application/json: # refused\n              examples: { refused: { x-request: { body: [] }, value: {} } }',
      'application/problem+json:\n              example: {}',
    ],
  },
  {
    rule: 'outlay/named-schemas',
    title: 'a body whose schema has no name',
    given: ["schema: { $ref: '#/components/schemas/Thing' } # read", 'schema: { type: object }'],
  },
  {
    rule: 'outlay/requests-answered',
    title: 'a request example without an answer',
    given: ["small: { value: { cost: '0.29' } } # asked", 'large: { value: {} }\n              small: { value: {} }'],
  },
  {
    rule: 'outlay/responses-with-requests',
    title: 'a response example that nobody asked for',
    given: ['refused: { x-request: { body: [] }, value: {} }', 'refused: { value: {} }'],
  },
  {
    rule: 'outlay/additional-properties-said',
    title: 'an object that does not say whether it is open',
    given: ['inner: { additionalProperties: true, properties', 'inner: { properties'],
  },
  {
    rule: 'outlay/exact-money',
    title: 'an amount of money with a step',
    given: [
      'fee_amount: { type: integer, minimum: 0, maximum: 9007199254740991 }',
      'fee_amount: { anyOf: [{ type: number, multipleOf: 0.01 }, { type: string }] }',
    ],
  },
  {
    rule: 'outlay/exact-money',
    title: 'an amount of money with a step by reference',
    given: [
      'fee_amount: { type: integer, minimum: 0, maximum: 9007199254740991 }',
      "unitPrice: { $ref: '#/components/schemas/Step' }",
    ],
  },
  {
    rule: 'outlay/exact-integers',
    title: 'an integer of a request without bounds',
    given: [
      'fee_amount: { type: integer, minimum: 0, maximum: 9007199254740991 }',
      'fee_amount: { type: integer, minimum: 0 }',
    ],
  },
  {
    rule: 'outlay/exact-integers',
    title: 'an integer in a list in a branch, bounded beyond what a number carries',
    given: [
      'fee_amount: { type: integer, minimum: 0, maximum: 9007199254740991 }',
      "fee_amount: { anyOf: [{ type: array, items: { type: [integer, 'null'], minimum: 0, maximum: 9007199254740992 } }, { type: string }] }",
    ],
  },
  {
    rule: 'outlay/exact-integers',
    title: 'an integer parameter without bounds',
    given: [
      'tags: [things]\n      summary: Read a thing',
      'parameters: [{ name: seed, in: query, description: A seed., schema: { type: integer } }]\n      tags: [things]\n      summary: Read a thing',
    ],
  },
  {
    rule: 'outlay/provenance',
    title: 'an unknown provenance',
    given: [
      'Refusal: { type: object, additionalProperties: true, x-provenance: A }',
      'Refusal: { type: object, x-provenance: B }',
    ],
  },
  {
    rule: 'outlay/references-inside',
    title: 'a reference to another server',
    given: ["colour: { $ref: '#/components/schemas/Colour'", "colour: { $ref: 'https://127.0.0.1:9/colour.json'"],
  },
  {
    rule: 'outlay/references-inside',
    title: 'an example that stands elsewhere',
    given: ["small: { value: { cost: '0.29' } } # asked", 'small: { externalValue: https://127.0.0.1:9/small.json }'],
  },
  {
    rule: 'OUT1001',
    title: 'a key that is there twice',
    given: ['summary: Make a thing', 'operationId: again'],
  },
]

it('a sound document is clean', async () => {
  expect(await findingsIn(sound)).toEqual([])
})

it.each(cases)('$rule names $title', async ({ rule, given: [before, after], also = [] }) => {
  expect(sound.split(before), 'the text stands in the sound document once').toHaveLength(2)
  const broken = sound.replace(before, () => after)
  const line = broken.slice(0, broken.indexOf(after)).split('\n').length
  const found = (await findingsIn(broken)).map(({ file, line: at, code }) => `${file}:${at} ${code}`)
  expect(found.sort()).toEqual([rule, ...also].sort().map((each) => `openapi/things/openapi.yaml:${line} ${each}`))
})

it('every rule of ours is broken by a case', () => {
  const broken = new Set(cases.map(({ rule }) => rule))
  expect(Object.keys(OUR_RULES).filter((name) => !broken.has(`outlay/${name}`))).toEqual([])
})

it('a finding is one readable line', async () => {
  const broken = sound.replace('x-provenance: A', 'x-provenance: B')
  expect((await findingsIn(broken)).map(formatDiagnostic)).toEqual([
    'openapi/things/openapi.yaml:58:72: outlay/provenance: `x-provenance` must be one of S, P, A; received "B".',
  ])
})

it('every document of the workspace is clean', async () => {
  expect(await lintDocuments(readSources(join(import.meta.dirname, '../../../openapi')))).toEqual([])
})

function findingsIn(text: string): Promise<Diagnostic[]> {
  return lintDocuments({ 'openapi/things/openapi.yaml': text })
}
