import { compileToIr } from '@outlay/compiler/ir'
import { document as aurous } from '@outlay/spec/aurous/document'
import { document as layer } from '@outlay/spec/layer/document'
import { document as xRouter } from '@outlay/spec/x-router/document'
import { expect, it } from 'vitest'
import { largeDocument } from './growth/large-document.ts'
import { scattered } from './growth/time-by-turns.ts'
import { AUROUS_ESTIMATE, LAYER_ESTIMATE, X_ROUTER_PICTURE } from './largest-bodies.ts'
import { serverProcess } from './process.ts'
import { readOptions } from './read-options.ts'
import type { Row } from './row.ts'
import { answerOf } from './server-rows.ts'
import { bareServer } from './subjects.ts'

it('the bare server answers with the bytes that it is started with', async () => {
  const answer = JSON.stringify({ breakdown: '1024×1024', usd: '0.006955' })
  const { args, estimate } = bareServer(answer)
  const server = await serverProcess(args)
  try {
    expect(await answerOf(server.url + estimate)).toBe(answer)
    const refused = await fetch(server.url, { method: 'POST', body: 'null' })
    expect(refused.status).toBe(400)
  } finally {
    await server.end()
  }
})

it.each([
  // A size is not given beside width and height, nor a character beside references.
  ['Aurous Labs', aurous, 'CreateImage', AUROUS_ESTIMATE, ['size', 'character_id']],
  ['Layer', layer, 'EstimateInference', LAYER_ESTIMATE, []],
  ['x-router', xRouter, 'ImageGenerationRequest', X_ROUTER_PICTURE, []],
])('the largest body of %s has every field of its schema', (_, document, schema, body, without) => {
  const all = Object.keys(propertiesOf(document, schema))
  expect([...Object.keys(body), ...without].sort()).toEqual(all.sort())
})

/** The properties of a schema of a document, and of the schemas that it consists of. */
function propertiesOf(document: Readonly<Record<string, unknown>>, name: string): object {
  const { components } = document as { readonly components: { readonly schemas: Readonly<Record<string, Schema>> } }
  const of = ({ $ref, properties, allOf = [] }: Schema): object => ({
    ...($ref && propertiesOf(document, $ref.split('/').at(-1) ?? '')),
    ...properties,
    ...Object.assign({}, ...allOf.map(of)),
  })
  return of(components.schemas[name] ?? {})
}

interface Schema {
  readonly $ref?: string
  readonly properties?: object
  readonly allOf?: readonly Schema[]
}

it('a large document has as many operations as it is meant to have, and no diagnostic', () => {
  const { vendors, diagnostics } = compileToIr(largeDocument(12))
  expect(diagnostics).toEqual([])
  expect(vendors[0]?.facts.operations.map(({ id }) => id)).toEqual(
    Array.from({ length: 12 }, (_, i) => `priceShelf${i}`),
  )
})

it('scattered calls come to every item, and never to the same one twice in a row', () => {
  for (const size of [10, 50, 1000]) {
    const items = Array.from({ length: size }, (_, index) => scattered(index, size))
    expect(new Set(items).size).toBe(size)
    expect(items.filter((item, index) => item === items[index - 1])).toEqual([])
  }
})

it('rows that take minutes are measured only when a word names them', () => {
  const row = (name: string): Row => ({
    name,
    what: '',
    goal: { bound: 'at most', value: 1, unit: '×' },
    measure: async () => ({ figure: 1, from: '' }),
  })
  const all = { rows: [row('price'), row('memory')], onlyByName: [row('growth-memory'), row('growth-prices')] }
  const namesFor = (...args: string[]): readonly string[] | string => {
    const options = readOptions(args, () => all)
    return typeof options === 'string' ? options : options.rows.map(({ name }) => name)
  }
  expect(namesFor()).toEqual(['price', 'memory'])
  expect(namesFor('--only', 'growth')).toEqual(['growth-memory', 'growth-prices'])
  expect(namesFor('--only', 'memory')).toEqual(['memory'])
  expect(namesFor('--only', 'prices,price')).toEqual(['price', 'growth-prices'])
})
