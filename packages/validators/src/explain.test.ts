import { describe, expect, it } from 'vitest'
import { explain } from './explain.ts'
import type { AjvError } from './fault.ts'

const error = (instancePath: string, keyword: string, more: Partial<AjvError> = {}): AjvError => ({
  instancePath,
  schemaPath: `#/properties${instancePath}/${keyword}`,
  keyword,
  params: {},
  ...more,
})

const choice = { maxLength: 1, anyOf: [] }
const object = { type: 'object', properties: { model: { type: 'string' }, size: { type: 'integer', minimum: 1 } } }

describe('an error of ajv as a fault', () => {
  it.each<
    readonly [what: string, given: AjvError, pointer: string, path: readonly (string | number)[], message: string]
  >([
    [
      'a bound',
      error('/size', 'minimum', { params: { limit: 1 }, parentSchema: object.properties.size, data: 0 }),
      '/size',
      ['size'],
      '`size` must be an integer of at least 1; received 0.',
    ],
    [
      'the value as a whole',
      error('', 'type', { params: { type: 'object' }, parentSchema: object, data: 'x' }),
      '',
      [],
      'The body must be an object; received "x".',
    ],
    [
      'a missing field',
      error('', 'required', { params: { missingProperty: 'size' }, parentSchema: object, data: {} }),
      '/size',
      ['size'],
      '`size` is required; it must be an integer of at least 1.',
    ],
    [
      'a missing field that the schema does not describe',
      error('/a', 'required', { params: { missingProperty: 'b' }, data: {} }),
      '/a/b',
      ['a', 'b'],
      '`a.b` is required.',
    ],
    [
      'an unknown field',
      error('', 'additionalProperties', {
        params: { additionalProperty: 'sise' },
        parentSchema: object,
        data: { sise: 1 },
      }),
      '/sise',
      ['sise'],
      '`sise` is not a known field. Did you mean `size`?',
    ],
    [
      'an unknown field that is like none',
      error('', 'additionalProperties', { params: { additionalProperty: 'n' }, parentSchema: object, data: { n: 1 } }),
      '/n',
      ['n'],
      '`n` is not a known field. Known fields: `model`, `size`.',
    ],
    [
      'equal items',
      error('/list', 'uniqueItems', {
        params: { i: 2, j: 0 },
        parentSchema: { type: 'array', uniqueItems: true },
        data: [1, 2, 1],
      }),
      '/list',
      ['list'],
      '`list` must be an array of unique items; received [1, 2, 1] with equal items at 0 and 2.',
    ],
    [
      'an unknown field among none',
      error('', 'unevaluatedProperties', { params: { unevaluatedProperty: 'a' }, parentSchema: {}, data: { a: 1 } }),
      '/a',
      ['a'],
      '`a` is not a known field. Known fields: none.',
    ],
    [
      'an entry of a list',
      error('/messages/0/role', 'enum', { parentSchema: { enum: ['user'] }, data: 'me' }),
      '/messages/0/role',
      ['messages', 0, 'role'],
      '`messages.0.role` must be "user"; received "me".',
    ],
    [
      'an escaped name',
      error('/a~1b/c~0d', 'type', { params: { type: 'string' }, parentSchema: { type: 'string' }, data: 1 }),
      '/a~1b/c~0d',
      ['a/b', 'c~d'],
      '`"a/b"."c~d"` must be a string; received 1.',
    ],
    [
      'a name that needs escaping',
      error('', 'additionalProperties', { params: { additionalProperty: 'a/b~' }, data: { 'a/b~': 1 } }),
      '/a~1b~0',
      ['a/b~'],
      '`"a/b~"` is not a known field. Known fields: none.',
    ],
    [
      'an empty name',
      error('', 'additionalProperties', { params: { additionalProperty: '' }, data: { '': 1 } }),
      '/',
      [''],
      '`""` is not a known field. Known fields: none.',
    ],
    [
      'a name over two lines',
      error('', 'additionalProperties', { params: { additionalProperty: 'a\nb' }, data: { 'a\nb': 1 } }),
      '/a\nb',
      ['a\nb'],
      '`"a\\nb"` is not a known field. Known fields: none.',
    ],
    [
      'a name of digits that is no index',
      error('', 'additionalProperties', { params: { additionalProperty: '99999999999999999999999' }, data: {} }),
      '/99999999999999999999999',
      ['99999999999999999999999'],
      '`99999999999999999999999` is not a known field. Known fields: none.',
    ],
  ])('names %s', (_, given, pointer, path, message) => {
    expect(explain([given])).toMatchObject([{ pointer, path, keyword: given.keyword, message }])
  })

  it('says what was given, nothing for a missing field', () => {
    const unknown = error('', 'additionalProperties', { params: { additionalProperty: 'a' }, data: { a: [7] } })
    const missing = error('', 'required', { params: { missingProperty: 'b' }, data: { a: [7] } })
    expect(explain([unknown, missing]).map(({ given }) => given)).toEqual([[7], undefined])
  })

  it('calls the value as a whole by its name', () => {
    const given = error('', 'type', { params: { type: 'integer' }, parentSchema: { type: 'integer' }, data: 'x' })
    const [fault] = explain([given], { whole: '`page`' })
    expect(fault?.message).toBe('`page` must be an integer; received "x".')
  })

  it('cuts a long name short in the sentence, and keeps it whole in the pointer', () => {
    const name = 'k'.repeat(1_000_000)
    const [fault] = explain([error('', 'additionalProperties', { params: { additionalProperty: name }, data: {} })])
    expect(fault?.pointer).toBe(`/${name}`)
    expect(fault?.message).toBe(`\`"${'k'.repeat(60)}…"\` is not a known field. Known fields: none.`)
  })
})

describe('the faults behind several errors', () => {
  const pointersOf = (errors: readonly AjvError[], order: readonly string[] = []) =>
    explain(errors, { order }).map(({ pointer, keyword }) => `${pointer} ${keyword}`)

  it.each<readonly [what: string, given: readonly AjvError[], then: readonly string[]]>([
    ['of nothing are none', [], []],
    ['are all told', [error('/a', 'minimum'), error('/a', 'multipleOf')], ['/a minimum', '/a multipleOf']],
    ['are not told twice', [error('/a', 'minimum'), error('/a', 'minimum')], ['/a minimum']],
    ['of a wrong type are only that', [error('/a', 'enum'), error('/a', 'type'), error('/a', 'minimum')], ['/a type']],
    [
      'elsewhere are not hidden by a wrong type',
      [error('/a', 'type'), error('/b', 'minimum')],
      ['/a type', '/b minimum'],
    ],
    ['of a list hide the constant', [error('/a', 'enum'), error('/a', 'const')], ['/a enum']],
    ['with a constant alone are told', [error('/a', 'const')], ['/a const']],
    [
      'of branches are the choice',
      [
        error('/a', 'type', { schemaPath: '#/properties/a/anyOf/0/type' }),
        error('/a/b', 'required', { schemaPath: '#/properties/a/anyOf/1/required' }),
        error('/a', 'anyOf', { schemaPath: '#/properties/a/anyOf' }),
      ],
      ['/a anyOf'],
    ],
    [
      'of branches in other schemas are the choice and what stands beside it',
      [
        error('/b', 'minimum', { parentSchema: { minimum: 1 } }),
        error('/a', 'maxLength', { schemaPath: '#/properties/a/maxLength', parentSchema: choice }),
        error('/a/b', 'type', { schemaPath: '#/properties/b/type', parentSchema: { type: 'string' } }),
        error('/a', 'type', { schemaPath: 'document:Size/type', parentSchema: { type: 'array' } }),
        error('/a', 'anyOf', { schemaPath: '#/properties/a/anyOf', parentSchema: choice }),
      ],
      ['/b minimum', '/a maxLength', '/a anyOf'],
    ],
    [
      'of two choices are both',
      [
        error('/ab', 'type', { schemaPath: 'document:Size/type', parentSchema: { type: 'array' } }),
        error('/ab', 'oneOf', { schemaPath: '#/properties/ab/oneOf', parentSchema: { oneOf: [] } }),
        error('/a', 'type', { schemaPath: 'document:Size/type', parentSchema: { type: 'array' } }),
        error('/a', 'anyOf', { schemaPath: '#/properties/a/anyOf', parentSchema: choice }),
      ],
      ['/ab oneOf', '/a anyOf'],
    ],
    [
      'of nested branches are the outer choice',
      [
        error('/a', 'oneOf', { schemaPath: '#/anyOf/1/oneOf' }),
        error('/a', 'type', { schemaPath: '#/anyOf/1/oneOf/0/type' }),
        error('', 'anyOf', { schemaPath: '#/anyOf' }),
      ],
      [' anyOf'],
    ],
    [
      'beside a choice with a longer name are told',
      [error('/ab', 'minimum', { schemaPath: '#/anyOf2/minimum' }), error('', 'anyOf', { schemaPath: '#/anyOf' })],
      [' anyOf', '/ab minimum'],
    ],
    ['of a condition are what failed within it', [error('/a', 'minimum'), error('', 'if')], ['/a minimum']],
    ['of a condition alone are told', [error('', 'if')], [' if']],
    ['of a name are what is wrong with it', [error('', 'pattern'), error('', 'propertyNames')], [' pattern']],
  ])('%s', (_, given, then) => {
    expect(pointersOf(given)).toEqual(then)
  })

  it('stand in the order of the properties, the whole first and unknown fields last', () => {
    const given = [
      error('/other', 'not'),
      error('/height', 'minimum'),
      error('/width', 'minimum'),
      error('/width', 'multipleOf'),
      error('/list/1', 'not'),
      error('/list/0', 'not'),
      error('', 'minProperties'),
    ]
    expect(pointersOf(given, ['width', 'list', 'height'])).toEqual([
      ' minProperties',
      '/width minimum',
      '/width multipleOf',
      '/list/1 not',
      '/list/0 not',
      '/height minimum',
      '/other not',
    ])
  })
})
