import { describe, expect, it } from 'vitest'
import { workspaceTargets } from '../../../src/emit/output/targets.ts'
import { className, errorsFile } from '../../../src/emit/sdk/errors-file.ts'
import { isObject, type Json } from '../../../src/model/schema.ts'
import { documentIr } from '../sound-ir.ts'

const STEPS = [
  { fault: 'invalid', status: 400, code: 'bad_size' },
  [
    { fault: 'conflict', status: 409, code: 'in_use' },
    { fault: 'internal', status: 500, code: 'down', answer: { error: '$fault#/message' } },
  ],
]

/** The entry of a vendor with one operation `a` that is refused so; a body is `{ error: <this schema> }`. */
function written(errors: Json, components: Json = {}, faults: Json = {}): string {
  const responses = Object.entries(errors).map(([status, error]) => {
    const schema = isObject(error) && '$ref' in error ? error : { type: 'object', properties: { error } }
    return [status, { description: `Says ${status} */`, content: { 'application/json': { schema } } }]
  })
  const document = {
    paths: { '/a': { get: { operationId: 'a', responses: Object.fromEntries(responses), 'x-faults': faults } } },
    components: { schemas: components },
    'x-faults': { answer: { error: '$fault#/code' }, steps: STEPS },
  }
  return errorsFile(documentIr(document), workspaceTargets).text
}

/** The types of the classes by their names, without what all of them have. */
function types(text: string): Record<string, string> {
  return Object.fromEntries(Array.from(text.matchAll(/export type (\w+) = ApiErrorWith<(.*)>/g), (one) => one.slice(1)))
}

const text = { type: 'string' }
const A = { description: 'The body A.', type: 'object', properties: { error: { const: 'one' } } }
const B = { type: 'object', allOf: [{ properties: { error: { enum: ['two', 'one', 3] } } }] }
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })

describe('the generated classes of refusals', () => {
  it.each<[string, Json, Record<string, string>]>([
    ['a constant', { 400: { const: 'no_way' } }, { NoWayError: '"no_way", { 400: schemas.AErrors[400] }' }],
    [
      'a list',
      { 400: { enum: ['x', 'Y_z'] } },
      { XError: '"x", { 400: schemas.AErrors[400] }', YZError: '"Y_z", { 400: schemas.AErrors[400] }' },
    ],
    [
      'any text, by the rules of its status',
      { 400: text },
      { BadSizeError: '"bad_size", { 400: schemas.AErrors[400] }' },
    ],
    [
      'any text, by rules in a step of several',
      { 409: text },
      { InUseError: '"in_use", { 409: schemas.AErrors[409] }' },
    ],
    ['any text, where the answer has no code', { 500: text }, {}],
    ['no text', { 400: { type: 'object' }, 404: { type: 'integer' } }, {}],
    ['a good answer', { 200: { const: 'fine' } }, {}],
    ['a sentence', { 400: { enum: ['Not so.', '2big', ''] } }, {}],
    ['statuses of a kind', { '4XX': { const: 'no' } }, { NoError: '"no", { "4XX": schemas.AErrors["4XX"] }' }],
    [
      'one code in two cases',
      { 400: { const: 'NO' }, 404: { const: 'no' } },
      { NoError: '"NO" | "no", { 400: schemas.AErrors[400]; 404: schemas.AErrors[404] }' },
    ],
    [
      'several bodies',
      { 400: ref('AorB') },
      { OneError: '"one", { 400: schemas.A | schemas.B }', TwoError: '"two", { 400: schemas.B }' },
    ],
  ])('are made of %s', (_, errors, expected) => {
    const AorB = { oneOf: [ref('A'), ref('B')] }
    expect(types(written(errors, { A, B, AorB }))).toEqual(expected)
  })

  it('are made of an operation’s own rules too', () => {
    const own = { answer: { error: '$fault#/code' }, steps: [{ fault: 'not-found', status: 400, code: 'gone' }] }
    expect(Object.keys(types(written({ 400: text }, {}, own)))).toEqual(['GoneError', 'BadSizeError'])
  })

  it('say what the document says of their answers', () => {
    const code = written({ 400: ref('A') }, { A })
    expect(code).toContain(
      '/**\n * The code `one`: 400 of every operation.\n *\n * Says 400 * /\n *\n * The body A.\n */\nexport const OneError',
    )
    expect(code).toContain('= /* @__PURE__ */ apiErrorClass("v", "one")\n')
  })

  it('name the codes that are none', () => {
    expect(written({ 400: { enum: ['Not so.'] } })).toContain(
      '// Is no name, and so has no class: "Not so."\n\nexport {}',
    )
  })
})

describe('the name of a class', () => {
  it.each([
    ['INVALID_DIMENSIONS', 'InvalidDimensionsError'],
    ['character_not_ready', 'CharacterNotReadyError'],
    ['internal_error', 'InternalErrorError'],
    ['x402', 'X402Error'],
    ['a__b', 'A_bError'],
    ['402', undefined],
    ['two words', undefined],
    ['{$fault#/code}', undefined],
    ['', undefined],
  ])('of %j is %s', (code, name) => {
    expect(className(code)).toBe(name)
  })
})
