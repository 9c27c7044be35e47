import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSources } from '@outlay/compiler/files'
import { compileToIr } from '@outlay/compiler/ir'
import { type Interpreted, interpret } from '@outlay/interpret'
import { compileVendor, type FixtureVendor, GENERATED, loadVendor } from '../fixtures/fixture-vendor.ts'

export type Json = Readonly<Record<string, unknown>>

/** An operation to price: the schema of its field `it`, the words of its charge, its state, and what its answer adds. */
export interface Priced {
  readonly it?: unknown
  readonly charge?: Json
  /** The words of a second charge. */
  readonly more?: Json
  readonly state?: Json
  readonly answer?: Json
}

const REFUSED = { description: 'No.', content: { 'application/json': { schema: { $ref: '#/components/schemas/No' } } } }

/** What is generated for the rows, and what the interpreter makes of them. */
export interface PricedVendor extends FixtureVendor {
  readonly interpreted: Interpreted
}

/** A vendor whose operations `row0`, `row1`, … are the given ones. */
export async function pricedVendor(rows: readonly Priced[]): Promise<PricedVendor> {
  const from = join(GENERATED, 'price-language/openapi')
  mkdirSync(join(from, 'priced/prices'), { recursive: true })
  writeFileSync(join(from, 'priced/openapi.yaml'), JSON.stringify(document(rows), null, 1))
  writeFileSync(join(from, 'priced/prices/1.yaml'), JSON.stringify(PRICES, null, 1))
  const to = join(GENERATED, 'price-language/compiled')
  await compileVendor(from, to)
  const [ir] = compileToIr(readSources(join(from, 'priced'))).vendors
  if (ir === undefined) throw new Error('The rows have mistakes.')
  return { ...(await loadVendor(to, 'priced')), interpreted: interpret(ir.rules) }
}

function document(rows: readonly Priced[]): Json {
  return {
    openapi: '3.1.0',
    info: { title: 'Priced', version: '1' },
    servers: [{ url: 'https://priced.example' }],
    paths: Object.fromEntries(rows.map((row, index) => [`/row${index}`, { post: operation(row, index) }])),
    components: { schemas: Object.assign(SHARED, ...rows.map(schemas)) },
    'x-faults': {
      answer: { code: '$fault#/code' },
      steps: [
        { fault: ['unknown-route', 'unknown-method', 'media-type', 'too-large', 'empty'], status: 400, code: 'BAD' },
        { fault: ['malformed', 'invalid'], status: 400, code: 'BAD' },
        { fault: ['unpriced', 'internal'], status: 500, code: 'FAILED' },
      ],
    },
  }
}

const SHARED: Json = { No: { type: 'object', required: ['code'], properties: { code: { type: 'string' } } } }

function schemas({ it = {} }: Priced, index: number): Json {
  return {
    [`Asked${index}`]: { type: 'object', properties: { it, other: {} } },
    [`Price${index}`]: { type: 'object', required: ['total'], properties: { total: { type: 'string' } } },
  }
}

function operation({ charge = {}, more, state, answer = {} }: Priced, index: number): Json {
  const body = (name: string): Json => ({
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}${index}` } } },
  })
  const usual = { id: 'it', type: 'output', metric: 'image', chargeModel: 'per-unit', rate: { table: 'one' } }
  return {
    operationId: `row${index}`,
    requestBody: { required: true, ...body('Asked') },
    responses: {
      200: { description: 'Yes.', ...body('Price'), 'x-answer': { total: { $decimal: '$total' }, ...answer } },
      400: REFUSED,
      500: REFUSED,
    },
    'x-pricing': {
      kind: 'exact',
      ...(state !== undefined && { state }),
      charges: [
        { ...usual, quantity: '$request.body#/it', ...charge },
        ...(more === undefined ? [] : [{ ...usual, id: 'more', ...more }]),
      ],
    },
  }
}

const SAMPLE = { provenance: 'sample', source: 'Outlay' }

const PRICES: Json = {
  version: '1',
  effective: '2026-11-01T00:00:00Z',
  unit: 'credit',
  scale: 2,
  rounding: { mode: 'half-up', on: 'total' },
  rates: {
    one: { entries: [{ rate: '1', ...SAMPLE }] },
    plans: {
      entries: [
        { match: { plan: 'free' }, rate: '5', ...SAMPLE },
        { match: { plan: 'pro' }, rate: '7', ...SAMPLE },
      ],
    },
  },
  factors: { half: { entries: [{ factor: '0.5', ...SAMPLE }] } },
}
