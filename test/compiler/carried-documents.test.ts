import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '@outlay/compiler'
import { readSources, writeFiles } from '@outlay/compiler/files'
import { standaloneTargets } from '@outlay/compiler/targets'
import { yamlSource } from '@outlay/compiler/yaml-source'
import { beforeAll, describe, expect, it } from 'vitest'
import { GENERATED } from '../fixtures/fixture-vendor.ts'
import { typeErrors } from './type-errors.ts'

// Each row changes the vendor without mistakes in ways that OpenAPI allows and that bear each other; what is generated from
// all of them has to have correct types.
const SOUND = join(import.meta.dirname, '../../packages/compiler/test/sound-vendor')
const folder = join(GENERATED, 'carried')

// biome-ignore lint/suspicious/noExplicitAny: a document is any JSON here, and changed in place.
type Any = any
type Row = readonly [what: string, change: (operation: Any, schemas: Any, document: Any) => void]

/** An operation like the one of the document, under a path of its own, for each name. */
const copies = (document: Any, names: readonly string[], change: (copy: Any, name: string) => void): void => {
  for (const name of names) {
    const post = structuredClone(document.paths['/estimate'].post)
    post.operationId = `estimate${name}`
    change(post, name)
    document.paths[`/estimate-${name.toLowerCase()}`] = { post }
  }
}
/** What a template of JavaScript would read. */
const PLACEHOLDER = ['$', '{x}'].join('')
const NAMES = ['class', 'a b', 'constructor', 'größe', '2x', "it's", '`', '*/']

/** Schemas of a field, by its name. */
const FIELDS: Readonly<Record<string, unknown>> = {
  allOf: { allOf: [{ type: 'string' }, { minLength: 1 }] },
  anyOf: { anyOf: [{ type: 'string' }, { type: 'integer' }, { type: 'null' }] },
  not: { not: { type: 'string' } },
  // biome-ignore lint/suspicious/noThenProperty: the word is JSON Schema's; nobody awaits a schema.
  ifThen: { if: { type: 'string' }, then: { minLength: 2 }, else: { type: 'integer' } },
  anyValue: true,
  noValue: false,
  constNull: { const: null },
  mixedEnum: { enum: ['a', 1, true, null] },
  tuple: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], items: false },
  patternProperties: { type: 'object', patternProperties: { '^x': { type: 'string' } } },
  unevaluated: { type: 'object', unevaluatedProperties: false },
  contains: { type: 'array', contains: { type: 'string' } },
  schemaInItself: { $ref: '#/components/schemas/SoundRequest' },
  partOfASchema: { $ref: '#/components/schemas/SoundPrice/properties/price' },
}

const rows: readonly Row[] = [
  ['fields', (_, schemas) => Object.assign(schemas.SoundRequest.properties, FIELDS)],
  [
    'parameters',
    (operation) => {
      const names = ['filter[voice]', '$top', "it's", 'größe', 'class']
      operation.parameters = [
        ...names.map((name) => ({ name, in: 'query', schema: { type: 'string' } })),
        { name: 'of-any-type', in: 'query', schema: {} },
      ]
    },
  ],
  [
    'names',
    (operation, schemas) => {
      for (const name of NAMES) {
        schemas.SoundRequest.properties[name] = { type: 'string' }
        schemas.SoundPrice.properties[name] = { type: 'string' }
        operation.responses['200']['x-answer'][name] = 'x'
      }
    },
  ],
  [
    'around-an-operation',
    (operation, _, document) => {
      const { paths, info } = document
      paths['/estimate'].parameters = [{ name: 'q', in: 'query', schema: { type: 'string' } }]
      operation.parameters = [{ name: 'q', in: 'query', schema: { type: 'integer' } }]
      operation.summary = `it's \` ${PLACEHOLDER} */ </script>`
      info.title = `it's\n\` ${PLACEHOLDER} */`
      operation.callbacks = {
        done: { '{$request.body#/text}': { post: { responses: { 200: { description: 'x' } } } } },
      }
      operation.responses['200'].links = { again: { operationId: 'estimateSound' } }
      document.webhooks = {
        done: { post: { requestBody: operation.requestBody, responses: { 200: { description: 'x' } } } },
      }
    },
  ],
  [
    'other-statuses-and-a-form-beside-JSON',
    ({ responses, requestBody: { content } }) => {
      responses['4XX'] = { description: 'x' }
      responses.default = { description: 'x' }
      content['multipart/form-data'] = content['application/json']
    },
  ],
  [
    'a-rate-by-any-value',
    (operation, schemas) => {
      schemas.SoundRequest.properties.text = {}
      operation['x-pricing'].charges[0].rate.by.voice = '$request.body#/text'
    },
  ],
  [
    'a-count-of-one-or-many',
    (operation, schemas) => {
      schemas.SoundRequest.properties.text = {
        oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      }
      operation['x-pricing'].charges[0].quantity = { length: '$request.body#/text' }
    },
  ],
  [
    'a-state-everywhere',
    (operation) => {
      operation['x-pricing'].state = { seats: 'integer', plan: 'string', left: 'decimal', paid: 'boolean' }
      Object.assign(operation['x-pricing'].charges[0], {
        quantity: { first: ['$state.seats', '$state.left'] },
        when: [{ value: '$state.plan', is: 'pro' }, { value: '$state.left', above: 2 }, { given: '$state.paid' }],
      })
    },
  ],
  [
    'operations-named-like-code',
    (_, __, document) => {
      const ids = ['constructor', 'examples', 'request', 'context', 'model', 'lines', 'options', 'client', 'operations']
      copies(document, ids, (copy, id) => {
        copy.operationId = id
      })
    },
  ],
  [
    'schemas-named-like-types',
    (_, schemas, document) => {
      const names = ['Line', 'Date', 'Array', 'Record', 'Promise', 'PriceList', 'Vendor', 'Readonly']
      copies(document, names, (copy, name) => {
        schemas[name] = schemas.SoundPrice
        copy.responses['200'].content['application/json'].schema.$ref = `#/components/schemas/${name}`
      })
    },
  ],
]

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  const { value } = yamlSource('openapi.yaml', readFileSync(join(SOUND, 'openapi.yaml'), 'utf8'))
  for (const [what, change] of rows) {
    const document = structuredClone(value) as Any
    change(document.paths['/estimate'].post, document.components.schemas, document)
    const name = what.toLowerCase()
    cpSync(SOUND, join(folder, 'openapi', name), { recursive: true })
    writeFileSync(join(folder, 'openapi', name, 'openapi.yaml'), JSON.stringify(document, null, 1))
  }
})

describe('what OpenAPI allows', () => {
  it('is generated from, with correct types', { timeout: 90_000 }, async () => {
    const from = join(folder, 'openapi')
    const { files, diagnostics } = await compile({ sources: readSources(from), targets: standaloneTargets })
    expect(diagnostics).toEqual([])
    await writeFiles(files, folder)
    const compilerOptions = { composite: false, noEmit: true, lib: ['es2024', 'dom', 'dom.iterable'] }
    const config = { extends: '../../../tsconfig.base.json', compilerOptions, include: ['./*/**/*.ts'] }
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    expect(await typeErrors(folder)).toBe('')
  })
})
