import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '@outlay/compiler'
import { readSources, writeFiles } from '@outlay/compiler/files'
import { standaloneTargets } from '@outlay/compiler/targets'
import { yamlSource } from '@outlay/compiler/yaml-source'
import { beforeAll, describe, expect, it } from 'vitest'
import { GENERATED } from '../fixtures/fixture-vendor.ts'
import { typeErrors } from './type-errors.ts'

// Each row changes the vendor without mistakes in one way that OpenAPI allows; what is generated from all of them has to
// have correct types.
const SOUND = join(import.meta.dirname, '../../packages/compiler/src/check/sound-vendor')
const folder = join(GENERATED, 'carried')

// biome-ignore lint/suspicious/noExplicitAny: a document is any JSON here, and changed in place.
type Any = any
type Row = readonly [what: string, change: (operation: Any, schemas: Any, document: Any) => void]

const field = (schema: unknown) => (_: Any, schemas: Any) => {
  schemas.SoundRequest.properties.text = schema
}
const parameter = (more: object) => (operation: Any) => {
  operation.parameters = [{ name: 'q', in: 'query', schema: { type: 'string' }, ...more }]
}
/** What a template of JavaScript would read. */
const PLACEHOLDER = ['$', '{x}'].join('')
const NAMES = ['class', 'a b', 'constructor', 'größe', '2x', "it's", '`', '*/']

const rows: readonly Row[] = [
  ['allOf', field({ allOf: [{ type: 'string' }, { minLength: 1 }] })],
  ['anyOf', field({ anyOf: [{ type: 'string' }, { type: 'integer' }, { type: 'null' }] })],
  ['not', field({ not: { type: 'string' } })],
  // biome-ignore lint/suspicious/noThenProperty: the word is JSON Schema's; nobody awaits a schema.
  ['if-then', field({ if: { type: 'string' }, then: { minLength: 2 }, else: { type: 'integer' } })],
  ['any-value', field(true)],
  ['no-value', field(false)],
  ['const-null', field({ const: null })],
  ['mixed-enum', field({ enum: ['a', 1, true, null] })],
  ['tuple', field({ type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], items: false })],
  ['pattern-properties', field({ type: 'object', patternProperties: { '^x': { type: 'string' } } })],
  ['unevaluated', field({ type: 'object', unevaluatedProperties: false })],
  ['contains', field({ type: 'array', contains: { type: 'string' } })],
  ['a-schema-in-itself', field({ $ref: '#/components/schemas/SoundRequest' })],
  ['a-part-of-a-schema', field({ $ref: '#/components/schemas/SoundPrice/properties/price' })],
  ['a-parameter-with-brackets', parameter({ name: 'filter[voice]' })],
  ['a-parameter-with-a-dollar', parameter({ name: '$top' })],
  ['a-parameter-with-a-quote', parameter({ name: "it's" })],
  ['a-parameter-of-other-letters', parameter({ name: 'größe' })],
  ['a-parameter-by-a-word', parameter({ name: 'class' })],
  ['a-parameter-of-any-type', parameter({ schema: {} })],
  [
    'a-parameter-of-the-path-again',
    (operation, _, { paths }) => {
      paths['/estimate'].parameters = [{ name: 'q', in: 'query', schema: { type: 'string' } }]
      operation.parameters = [{ name: 'q', in: 'query', schema: { type: 'integer' } }]
    },
  ],
  [
    'names-of-fields',
    (_, schemas) => {
      for (const name of NAMES) schemas.SoundRequest.properties[name] = { type: 'string' }
    },
  ],
  [
    'names-of-an-answer',
    (operation, schemas) => {
      for (const name of NAMES) {
        schemas.SoundPrice.properties[name] = { type: 'string' }
        operation.responses['200']['x-answer'][name] = 'x'
      }
    },
  ],
  [
    'sentences-like-code',
    (operation, _, document) => {
      operation.summary = `it's \` ${PLACEHOLDER} */ </script>`
      document.info.title = `it's\n\` ${PLACEHOLDER} */`
    },
  ],
  [
    'callbacks-and-links',
    (operation) => {
      operation.callbacks = {
        done: { '{$request.body#/text}': { post: { responses: { 200: { description: 'x' } } } } },
      }
      operation.responses['200'].links = { again: { operationId: 'estimateSound' } }
    },
  ],
  [
    'a-webhook',
    (operation, _, document) => {
      document.webhooks = {
        done: { post: { requestBody: operation.requestBody, responses: { 200: { description: 'x' } } } },
      }
    },
  ],
  [
    'other-statuses',
    ({ responses }) => {
      responses['4XX'] = { description: 'x' }
      responses.default = { description: 'x' }
    },
  ],
  [
    'a-form-beside-JSON',
    ({ requestBody: { content } }) => {
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
  ...['constructor', 'examples', 'request', 'context', 'model', 'lines', 'options', 'client', 'operations'].map(
    (id): Row => [
      `the-operation-${id}`,
      (operation) => {
        operation.operationId = id
      },
    ],
  ),
  ...['Line', 'Date', 'Array', 'Record', 'Promise', 'PriceList', 'Vendor', 'Readonly'].map(
    (name): Row => [
      `the-schema-${name.toLowerCase()}`,
      (operation, schemas) => {
        schemas[name] = schemas.SoundPrice
        operation.responses['200'].content['application/json'].schema.$ref = `#/components/schemas/${name}`
      },
    ],
  ),
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
