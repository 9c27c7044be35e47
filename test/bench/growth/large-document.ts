import type { compileToIr } from '@outlay/compiler/ir'

/** The sources of an invented vendor with so many operations, each with a path, a body, a price and an answer of its own. */
export function largeDocument(size: number): Parameters<typeof compileToIr>[0] {
  const shelves = Array.from({ length: size }, (_, index) => index)
  const document = {
    openapi: '3.1.0',
    info: { title: 'Warehouse', version: '1' },
    servers: [{ url: 'https://warehouse.example' }],
    paths: Object.fromEntries(shelves.map((shelf) => [`/shelves-${shelf}/{shelf}/price`, { post: operation(shelf) }])),
    components: {
      schemas: {
        ...Object.fromEntries(shelves.map((shelf) => [`Shelf${shelf}`, body(shelf)])),
        Price: object({ euro: { type: 'string' }, shelf: { type: 'string' } }),
        Refusal: object({ code: { type: 'string' }, message: { type: 'string' } }),
      },
    },
    'x-faults': {
      answer: { code: '$fault#/code', message: '$fault#/message' },
      steps: [
        { fault: ['unknown-route', 'unknown-method', 'invalid', 'unpriced', 'internal'], status: 400, code: 'NO' },
        { fault: ['media-type', 'too-large', 'empty', 'malformed'], status: 400, code: 'NO' },
      ],
    },
  }
  const entry = { rate: '0.25', provenance: 'sample', source: 'Outlay' }
  const prices = {
    ...{ version: '1', effective: '2026-11-01T00:00:00Z', unit: 'EUR', scale: 4 },
    rounding: { mode: 'up', on: 'total' },
    'x-provenance': 'A',
    rates: { storage: { entries: [entry] } },
  }
  // JSON is YAML.
  return {
    'warehouse/openapi.yaml': JSON.stringify(document, null, 1),
    'warehouse/prices/1.yaml': JSON.stringify(prices, null, 1),
  }
}

function operation(shelf: number): object {
  return {
    operationId: `priceShelf${shelf}`,
    summary: `Price shelf ${shelf}`,
    parameters: [{ name: 'shelf', in: 'path', required: true, schema: { type: 'string' } }],
    requestBody: { required: true, content: json(`Shelf${shelf}`) },
    responses: {
      '200': {
        description: 'The price.',
        content: json('Price'),
        'x-answer': { euro: { $decimal: '$total' }, shelf: '$request.path.shelf' },
      },
      '400': { description: 'Why not.', content: json('Refusal') },
    },
    'x-pricing': {
      kind: 'exact',
      charges: [
        {
          ...{ id: 'storage', type: 'output', metric: 'day', chargeModel: 'per-unit' },
          quantity: '$request.body#/days',
          rate: { table: 'storage' },
        },
      ],
    },
  }
}

function body(shelf: number): object {
  return object({
    days: { type: 'integer', minimum: 1, maximum: 1000 + shelf },
    goods: { type: 'string', maxLength: 100 },
    kilograms: { type: 'array', items: { type: 'number' }, maxItems: 10 },
  })
}

function object(properties: Readonly<Record<string, object>>): object {
  return { type: 'object', additionalProperties: false, required: Object.keys(properties).slice(0, 1), properties }
}

function json(schema: string): object {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } }
}
