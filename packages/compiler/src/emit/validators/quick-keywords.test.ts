import type { ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../model/schema.ts'
import { createAjv, type Depth } from './ajv.ts'

const document: Json = {
  components: {
    schemas: {
      Code: { type: 'string', pattern: '^([a-c]{2})(-[0-9]{2})?$', minLength: 2, maxLength: 5 },
      Tree: {
        type: 'object',
        properties: { n: { type: 'integer' }, all: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
        additionalProperties: false,
      },
      Open: { type: 'object', properties: { n: { type: 'integer' } } },
      Chain: {
        type: 'object',
        properties: { next: { $ref: '#/components/schemas/Chain' } },
        unevaluatedProperties: false,
      },
    },
  },
}
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
const fieldsOf = (count: number): Json => ({
  type: 'object',
  properties: Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, { type: 'integer' }])),
  additionalProperties: false,
})

/** Objects of names that schemas know and of others; a `__proto__` among them is a field as any. */
const names = fc.constantFrom('n', 'all', 'next', 'f0', 'f7', 'f63', 'f64', 'x', 'constructor', '__proto__', '')
const scalar = fc.constantFrom<unknown>(
  0,
  1,
  -0,
  64,
  0.5,
  96.25,
  1e21,
  6.4e22,
  1e-7,
  NaN,
  Infinity,
  'ab',
  'ab-12',
  'abcd',
  '',
  null,
)
const { value: json } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, scalar, fc.array(tie('value'), { maxLength: 3 }), tie('object')),
  object: fc.array(fc.tuple(names, tie('value')), { maxLength: 4 }).map((entries) =>
    JSON.parse(`{${entries.map(([name]) => `${JSON.stringify(name)}:0`).join()}}`, (key, own) => {
      const found = entries.findLast(([name]) => name === key)
      return found === undefined ? own : found[1]
    }),
  ),
}))

describe('the quick check fits what the thorough one finds no fault with', () => {
  it.each<readonly [what: string, schema: Json, examples: readonly unknown[]]>([
    ['a multiple', { type: 'number', multipleOf: 64 }, [0, 64, 6.4e22, 32]],
    ['a multiple of a fraction', { multipleOf: 0.01 }, [0.29, 19.99, 'ab']],
    ['a code', ref('Code'), ['ab', 'ab-12', 'abc']],
    ['a format', { type: 'string', format: 'uuid' }, ['3c90c3cc-0d44-4b50-8888-8dd25736052a', 'ab']],
    ['one field', fieldsOf(1), [{ f0: 1 }, { f1: 1 }, {}]],
    ['many fields', fieldsOf(20), [{ f0: 1, f19: 2 }, { f20: 1 }]],
    ['as many fields as are compared', fieldsOf(64), [{ f63: 1 }, { f64: 1 }]],
    ['more fields than are compared', fieldsOf(65), [{ f64: 1 }, { f65: 1 }]],
    ['no field', { type: 'object', additionalProperties: false }, [{}, { x: 1 }]],
    ['fields by patterns', { ...fieldsOf(1), patternProperties: { '^x': true } }, [{ x: 'ab' }, { y: 1 }]],
    ['further fields', { ...fieldsOf(1), additionalProperties: { type: 'string' } }, [{ x: 'ab' }, { x: 1 }]],
    ['a tree', ref('Tree'), [{ all: [{ n: 1 }, { all: [] }] }, { all: [{ x: 1 }] }]],
    ['one of several', { oneOf: [ref('Tree'), ref('Code'), fieldsOf(9)] }, [{ n: 1 }, { f8: 1 }, {}, 'ab', 7]],
    ['any of several', { anyOf: [{ type: 'null' }, fieldsOf(9), ref('Tree')] }, [null, { n: 1 }, {}, { n: 'x' }]],
    ['none of several', { not: { anyOf: [fieldsOf(9), ref('Code')] } }, [{ x: 1 }, { f0: 1 }, 'ab', 7]],
    ['all of several', { allOf: [ref('Open'), { ...fieldsOf(0), unevaluatedProperties: false }] }, [{}, { n: 1 }]],
    ['a chain', ref('Chain'), [{ next: { next: {} } }, { next: { x: 1 } }]],
    [
      'the fields of two',
      { allOf: [ref('Open')], properties: { x: true }, unevaluatedProperties: false },
      [{ n: 1, x: 2 }, { next: 1 }],
    ],
  ])('for %s', (_, schema, examples) => {
    const checkOf = (depth: Depth): ValidateFunction | undefined =>
      createAjv(document, [{ name: 'it', schema }], depth).getSchema('check:it')
    const [quick, thorough] = [checkOf('quick'), checkOf('thorough')]
    // Some fit and some do not.
    expect(new Set(examples.map((value) => thorough?.(value))).size).toBe(2)
    fc.assert(
      fc.property(json, (value) => {
        expect(quick?.(value)).toBe(thorough?.(value))
      }),
      { examples: examples.map((value): [unknown] => [value]), numRuns: 300 },
    )
  })
})
