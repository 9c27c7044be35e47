import { type AjvError, explain, type Fault } from '@outlay/validators'
import { codePoints, equal, type FaultsOf, tell } from '@outlay/validators/compiled'
import { describe, expect, it } from 'vitest'
import type { Json } from '../document/schema.ts'
import { asFindings } from './as-findings.ts'
import { ajvOf, compiledCode } from './compiled-file.ts'

const document: Json = {
  components: {
    schemas: {
      Size: { type: 'string', maxLength: 3 },
      Tree: { type: 'object', properties: { n: { type: 'integer' }, left: { $ref: '#/components/schemas/Tree' } } },
      Chain: {
        type: 'object',
        properties: { chain: { $ref: '#/components/schemas/Chain' } },
        unevaluatedProperties: false,
      },
      Open: { type: 'object', properties: { a: { type: 'integer' } } },
    },
  },
}
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })

/** The compiled check of a schema, run as the module that it is written as. */
function compiled(schema: Json): FaultsOf {
  const code = compiledCode(document, [{ name: 'it', schema }], { depth: 'thorough', compiled: 'compiled.ts' })
  const body = code.replace(/^import .*$/m, '').replace(/export const it: FaultsOf =/, 'return')
  return new Function('tell', 'codePoints', 'equal', hoisted(body))(tell, codePoints, equal) as FaultsOf
}

/** What stands behind the one export, before it: a function returns only once. */
function hoisted(body: string): string {
  const [returned = ''] = /^return .*$/m.exec(body) ?? []
  return `${body.replace(returned, '')}\n${returned}`
}

function oracle(schema: Json, value: unknown): Fault[] {
  const check = ajvOf(document, [{ name: 'it', schema }], 'thorough').getSchema('check:it')
  check?.(value)
  return explain((check?.errors ?? []) as AjvError[], { order: Object.keys((schema['properties'] ?? {}) as object) })
}

const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`a-${index}`, { type: 'boolean' }]))

describe('the code of a check finds the faults of ajv', () => {
  it.each<readonly [what: string, schema: Json, values: readonly unknown[], count: number]>([
    [
      'of fields',
      { type: 'object', properties: many, required: ['a-1'], additionalProperties: false },
      [{ 'a-2': 1, b: 2, '': 3 }, { 'a-1': true }, 7],
      5,
    ],
    [
      'of texts',
      { type: 'string', minLength: 2, maxLength: 3, pattern: '^[a{}",]+$', format: 'date' },
      ['', '😀', '😀😀😀😀', 'a"{'],
      10,
    ],
    [
      'of numbers',
      { type: 'number', minimum: 1, exclusiveMaximum: 4, multipleOf: 0.5 },
      [0, 4.2, Infinity, -Infinity, NaN],
      6,
    ],
    [
      'of lists',
      { type: 'array', items: ref('Size'), maxItems: 2, uniqueItems: true },
      [['a', 'a', 7], [{}, {}], 'a'],
      7,
    ],
    ['of lists of objects', { type: 'array', items: { type: 'object' }, uniqueItems: true }, [[{ a: 1 }, { a: 1 }]], 1],
    ['of a constant in a list', { enum: ['a', { b: 1 }], const: { b: 1 } }, ['a', 'b', { b: 1 }], 2],
    [
      'of a choice',
      { anyOf: [ref('Size'), { type: 'array', items: { type: 'integer' } }] },
      [7, 'long', [1.5], 'a'],
      3,
    ],
    ['of one of two', { properties: { a: { oneOf: [ref('Size'), { type: 'string' }] } } }, [{ a: 'a' }, { a: 7 }], 2],
    [
      'of a choice in a choice',
      { anyOf: [{ type: 'null' }, { oneOf: [{ type: 'integer' }, ref('Tree')] }] },
      [{ n: 'a' }, 'a'],
      2,
    ],
    ['of a recursion', ref('Tree'), [{ n: 'a', left: { left: { n: 1.5, left: 7 } } }], 3],
    [
      'of a condition',
      JSON.parse('{"if":{"required":["a"]},"then":{"required":["b"]},"else":{"required":["c"]}}'),
      [{ a: 1 }, {}],
      2,
    ],
    [
      'of what it must not be',
      { type: 'object', not: { required: ['a'], properties: { a: { type: 'string' } } } },
      [{ a: 'x' }, { a: 1 }],
      1,
    ],
    [
      'of fields that go together',
      {
        type: 'object',
        dependentRequired: { a: ['b', 'c'] },
        dependentSchemas: { d: { properties: { e: { not: {} } } } },
      },
      [{ a: 1, d: 1, e: 1 }],
      3,
    ],
    [
      'of names',
      { type: 'object', propertyNames: { maxLength: 2 }, patternProperties: { '^x': { type: 'integer' } } },
      [{ abc: 1, 'x/~': 'a' }],
      3,
    ],
    [
      'of what was not looked at',
      { type: 'object', allOf: [ref('Open')], properties: { b: true }, unevaluatedProperties: false },
      [
        { a: 'a', c: 1 },
        { a: 1, b: 2 },
      ],
      2,
    ],
    ['of fields by another schema', { type: 'object', additionalProperties: { type: 'integer' } }, [{ 'a/b': 'c' }], 1],
    [
      'of what was not looked at in a recursion',
      { ...ref('Chain'), type: 'object' },
      [{ chain: { a: 1, chain: { b: 1 } } }],
      2,
    ],
    [
      'of a field with the name of a variable of ajv',
      { properties: { errors: { type: 'string', format: 'uri' } }, required: ['errors', 'vErrors'] },
      [{}, { errors: 'a' }],
      4,
    ],
    ['of what a list must hold', { type: 'array', contains: { type: 'string', maxLength: 1 } }, [[1, 'ab'], ['a']], 3],
    ['of nothing', { not: {} }, [1], 1],
  ])('%s', (_, schema, values, count) => {
    const check = compiled(schema)
    const faults = values.map((value) => check(value))
    expect(faults).toEqual(values.map((value) => oracle(schema, value)))
    expect(faults.flat()).toHaveLength(count)
  })

  it('and no schema is left in it', () => {
    const schema = { type: 'object', properties: many, additionalProperties: false }
    const code = compiledCode({}, [{ name: 'it', schema }], { depth: 'thorough', compiled: 'compiled.ts' })
    expect(code).not.toMatch(/schema\d|hasOwnProperty|evaluated/)
  })

  it.each(['errors = other;', 'vErrors = null;', 'f(rootData);'])('is not written of unknown code: %s', (code) => {
    expect(() => asFindings(code)).toThrow(/^ajv wrote its code in another way/)
  })
})
