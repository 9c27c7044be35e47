import aurousVendor from '@outlay/reference/aurous'
import layerVendor from '@outlay/reference/layer'
import lumenfallVendor from '@outlay/reference/lumenfall'
import xRouterVendor from '@outlay/reference/x-router'
import * as aurous from '@outlay/sdk/aurous'
import * as checkedAurous from '@outlay/sdk/aurous/request-validation'
import * as layer from '@outlay/sdk/layer'
import * as checkedLayer from '@outlay/sdk/layer/request-validation'
import * as lumenfall from '@outlay/sdk/lumenfall'
import * as checkedLumenfall from '@outlay/sdk/lumenfall/request-validation'
import * as xRouter from '@outlay/sdk/x-router'
import * as checkedXRouter from '@outlay/sdk/x-router/request-validation'
import { document as aurousDocument } from '@outlay/spec/aurous/document'
import { examples as aurousExamples } from '@outlay/spec/aurous/examples'
import { document as layerDocument } from '@outlay/spec/layer/document'
import { examples as layerExamples } from '@outlay/spec/layer/examples'
import { document as lumenfallDocument } from '@outlay/spec/lumenfall/document'
import { examples as lumenfallExamples } from '@outlay/spec/lumenfall/examples'
import { matchTemplate, parseTemplate } from '@outlay/spec/path-template'
import { document as xRouterDocument } from '@outlay/spec/x-router/document'
import { examples as xRouterExamples } from '@outlay/spec/x-router/examples'
import type { NamedExample, VendorOperation } from '@outlay/vendor'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valuesOf } from '../validators/values-of-schema.ts'

interface Given {
  readonly body?: unknown
  readonly path?: object
  readonly query?: object
  readonly headers?: object
}
/** What a server reads of a request by an operation, before it answers. */
interface Reader {
  readonly readParameters: (request: Request, operation: VendorOperation, route: object) => object
  readonly readRequest: (request: Request, operation: VendorOperation, parameters: object) => Promise<object>
}
type Send = (options: Given & { readonly client: xRouter.Client }) => Promise<unknown>
type Fault = checkedXRouter.RequestValidationError['violations'][number]

const vendors = [
  ['aurous', aurousVendor, aurousDocument, aurousExamples, aurous, checkedAurous],
  ['layer', layerVendor, layerDocument, layerExamples, layer, checkedLayer],
  ['lumenfall', lumenfallVendor, lumenfallDocument, lumenfallExamples, lumenfall, checkedLumenfall],
  ['x-router', xRouterVendor, xRouterDocument, xRouterExamples, xRouter, checkedXRouter],
] as const

const text = fc.oneof(
  fc.constantFrom('1', '-1', '0', '1.5', '1e400', 'true', 'false', '2026-09-01', 'soon', 'a'.repeat(300)),
  fc.constantFrom('00000000-0000-4000-8000-000000000001'),
  fc.constantFrom('img_01HXMQ7Z3K8Y2ABCDEFGHJKM', 'char_01HXMQ7Z3K8Y2ABCDEFGHJKM', 'asc', 'desc'),
  fc.string({ minLength: 1, maxLength: 20 }),
)
const value = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.integer(),
  fc.boolean(),
  fc.array(text, { minLength: 1, maxLength: 2 }),
)

/** Requests for an operation, good and bad: what goes over the wire is always one that a server can read. */
function requestsFor(
  { spec }: VendorOperation,
  document: object,
  examples: readonly NamedExample[],
): fc.Arbitrary<Given> {
  const place = (where: string, values: fc.Arbitrary<unknown>): fc.Arbitrary<object> => {
    const names = spec.parameters.flatMap((one) => (one.in === where ? [one.name] : []))
    const all = Object.fromEntries(names.map((name) => [name, values]))
    return fc.record(all, { requiredKeys: where === 'path' ? names : [] })
  }
  const now = (values: fc.Arbitrary<object>): fc.Arbitrary<object> => fc.oneof(fc.constant({}), values)
  // A call with a segment of dots, which would lead to another route, is not made.
  const segment = text.filter((one) => !/^\.{1,2}$/.test(one))
  const parts = { path: place('path', segment), query: now(place('query', value)), headers: now(place('header', text)) }
  if (spec.body?.schema === undefined) return fc.record(parts)
  const values = valuesOf(document, { $ref: `#/components/schemas/${spec.body.schema}` })
  const known = examples.flatMap(({ operation, request }) =>
    operation === spec.id ? (jsonOf(request.text) ?? []) : [],
  )
  const files = fc
    .oneof(fc.constantFrom('a.png', 'a"b.png', 'a\nb%0A\\.png', ''), fc.string())
    .map((name) => new File(['x'], name))
  const file = fc.record({ name: fc.constantFrom('file', 'image', 'mask', 'input_reference'), of: files })
  const withFile = fc.tuple(values, file).map(([body, { name, of }]) => Object.assign({}, body, { [name]: of }))
  const bodies = fc.oneof(
    values,
    ...known.map((body) => fc.constant(body)),
    ...(spec.body.form === undefined ? [] : [withFile]),
  )
  return fc.record({ ...parts, body: bodies.filter((body) => body !== undefined) })
}

function jsonOf(text: string | undefined): [unknown] | undefined {
  try {
    return text === undefined ? undefined : [JSON.parse(text)]
  } catch {
    return undefined
  }
}

/** The request that a call sends; undefined when there is none to send. */
async function sent(send: Send, createClient: typeof xRouter.createClient, given: Given) {
  let request: Request | undefined
  const fetch = async (asked: Request): Promise<Response> => {
    const bytes = await asked.arrayBuffer()
    const { url, method, headers } = asked
    request = new Request(url, { method, headers, ...(bytes.byteLength > 0 && { body: bytes }) })
    return new Response('{}')
  }
  const client = createClient({ fetch, auth: `al_live_${'a'.repeat(64)}` })
  const error: unknown = await send({ client, ...given }).catch((thrown: unknown) => thrown)
  return { request, error }
}

/** The faults that the reference finds in a request, in its order. */
async function faultsOfServer(request: Request, operation: VendorOperation): Promise<readonly Fault[] | undefined> {
  const template = parseTemplate(operation.spec.path)
  // Without the path of the vendor's own server.
  const path = new URL(request.url).pathname.split('/').slice(1 - template.length)
  const pathValues = matchTemplate(template, ['', ...path].join('/')) ?? {}
  const read = readParameters(request, operation, { pathValues })
  const result = await readRequest(request, operation, read)
  const { faults = [] } = result as { readonly faults?: readonly (Fault & { readonly fault: string })[] }
  // What is wrong with the bytes is no matter of the document.
  if (faults.some(({ fault }) => fault !== 'invalid')) return undefined
  return faults.map(({ location, pointer, message }) => ({ location, pointer, message }))
}

const reading = '../../packages/vendor/src/read/read-request.ts'
const { readParameters, readRequest } = (await import(reading)) as Reader

describe.each(vendors)('the faults of checked functions of %s are those that the reference finds', (...vendor) => {
  const [, { operations }, document, examples, plain, checked] = vendor
  const functions = operations.flatMap((operation) => {
    const { id } = operation.spec
    const [before, after] = [plain, checked].map((entry) => (entry as unknown as Readonly<Record<string, Send>>)[id])
    return before && after ? [{ id, operation, before, after }] : []
  })

  it('has them all', () => expect(functions).toHaveLength(operations.length))

  it.each(functions)('in requests of $id', async ({ operation, before, after }) => {
    const createClient = plain.createClient as typeof xRouter.createClient
    const counts = { fit: 0, unfit: 0 }
    await fc.assert(
      fc.asyncProperty(requestsFor(operation, document, examples), async (given) => {
        const { request } = await sent(before, createClient, given)
        if (request === undefined) return
        const wanted = await faultsOfServer(request, operation)
        if (wanted === undefined) return
        const { request: passed, error } = await sent(after, createClient, given)
        const unfit = error instanceof checkedXRouter.RequestValidationError
        expect(unfit ? error.violations : []).toEqual(wanted)
        expect([passed === undefined, passed?.url]).toEqual(unfit ? [true, undefined] : [false, request.url])
        counts[unfit ? 'unfit' : 'fit'] += 1
      }),
      { numRuns: 200 },
    )
    if (operation.body) expect(Math.min(counts.fit, counts.unfit)).toBeGreaterThan(0)
  })
})
