import { type AjvError, explain, type Fault } from '@outlay/validators'
import * as runtime from '@outlay/validators/runtime'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../model/schema.ts'
import { createAjv } from './ajv.ts'
import { thoroughCode } from './thorough-code.ts'

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

/** The check of a schema, run as the module that it is written as. */
function compiled(schema: Json): runtime.FaultsOf {
  const code = thoroughCode(document, [{ name: 'it', schema }], 'compiled.ts')
  const taken = Object.entries(runtime).map(([name, one]) => [`$${name}`, one] as const)
  const body = code
    .replace(/^import .*$/m, '')
    .replaceAll(': Rules =', ' =')
    .replace('export const it: FaultsOf =', 'return')
  return new Function(...taken.map(([name]) => name), body)(...taken.map(([, one]) => one)) as runtime.FaultsOf
}

function oracle(schema: Json, value: unknown): Fault[] {
  const check = createAjv(document, [{ name: 'it', schema }], 'thorough').getSchema('check:it')
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
      ['', '😀', 'a"{'],
      7,
    ],
    [
      'of numbers',
      { type: 'number', minimum: 1, exclusiveMaximum: 4, multipleOf: 0.5 },
      [0, 4.2, Infinity, -Infinity, NaN],
      6,
    ],
    [
      'of lists',
      { type: 'array', items: ref('Size'), minItems: 3, uniqueItems: true },
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

  it.each<readonly [what: string, schema: Json, value: unknown, keywords: readonly string[]]>([
    ['a wrong type', { type: 'array', minItems: 1, not: {} }, 7, ['type']],
    ['maxItems', { type: 'array', items: ref('Size'), maxItems: 2, uniqueItems: true }, ['a', 'a', 7], ['maxItems']],
    [
      'maxProperties',
      { maxProperties: 1, required: ['c'], additionalProperties: false },
      { a: 1, b: 2 },
      ['maxProperties'],
    ],
    ['maxLength', { type: 'string', maxLength: 3, pattern: '^b', format: 'date' }, '😀😀😀😀', ['maxLength']],
    [
      'maxItems, though beside it',
      { properties: { a: { maxItems: 0 }, b: { type: 'string' } } },
      { a: [1], b: 1 },
      ['maxItems', 'type'],
    ],
  ])('and none beyond %s', (_, schema, value, keywords) => {
    expect(compiled(schema)(value).map(({ keyword }) => keyword)).toEqual(keywords)
  })

  it.each<readonly [what: string, schema: Json, value: unknown, count: number]>([
    ['entries', { type: 'array', items: { type: 'string' } }, Array.from({ length: 300_000 }, () => 0), 300_000],
    ['entries with two each', { items: { required: ['a', 'b'] } }, Array.from({ length: 90 }, () => ({})), 180],
    [
      'entries of a choice',
      { items: { oneOf: [ref('Size'), ref('Tree')] } },
      Array.from({ length: 50_000 }, () => 7),
      50_000,
    ],
    [
      'names',
      { propertyNames: { maxLength: 1 } },
      Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`n${i}`, 1])),
      50_000,
    ],
    [
      'conditions',
      JSON.parse('{"items":{"if":{"type":"number"},"then":{"minimum":1}}}') as Json,
      Array.from({ length: 50_000 }, () => 0),
      50_000,
    ],
    [
      'entries that are to be different',
      { items: { minimum: 1 }, uniqueItems: true },
      Array.from({ length: 50_000 }, () => 0),
      50_001,
    ],
    [
      'fields by another schema',
      { additionalProperties: { type: 'integer' } },
      Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`n${i}`, ''])),
      200,
    ],
  ])('and of many %s the first hundred, and how many more', (_, schema, value, count) => {
    const faults = compiled(schema)(value)
    expect(faults.slice(0, -1).length).toBeLessThanOrEqual(100)
    const more = (count - 100).toLocaleString('en')
    expect(faults.at(-1)).toEqual({ pointer: '', path: [], keyword: 'more', allowed: '', message: `and ${more} more` })
  })

  it('and a keyword without a rule is a mistake', () => {
    expect(() => compiled({ $dynamicRef: '#a' })).toThrow('No rule checks the keyword $dynamicRef.')
  })
})
