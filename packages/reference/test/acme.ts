import type { FaultRules, PriceList } from '@outlay/pricing'
import { validator } from '@outlay/validators/runtime'
import type { Vendor, VendorOperation } from '@outlay/vendor'

export const NOON: number = Date.parse('2026-11-20T12:00:00Z')
export const CORS: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
}

const faults: FaultRules = {
  steps: [
    [{ fault: ['unknown-route'], status: 404, code: 'no_route' }],
    [{ fault: ['unknown-method'], status: 405, code: 'no_method' }],
    [{ fault: ['media-type', 'too-large', 'empty', 'malformed', 'invalid'], status: 400, code: 'bad' }],
    [{ fault: ['unpriced', 'internal'], status: 500, code: 'broken', headers: { 'Retry-After': '1' } }],
  ],
  answer: ({ code, message }) => ({ detail: message, code }),
}
export const list = (version: string, effective: string): PriceList => ({
  version,
  effective,
  unit: 'USD',
  scale: 2,
  rounding: { mode: 'up', on: 'total' },
  rates: {},
})

/** Answers with everything that it is given. */
export const run: VendorOperation = {
  spec: {
    id: 'run',
    method: 'POST',
    path: '/runs/{id}',
    parameters: [{ name: 'id', in: 'path', required: true, types: ['string'] }],
    body: { required: true, mediaTypes: ['application/json'], limit: 100 },
  },
  body: validator({ name: 'Any', quick: () => true, thorough: () => [] }),
  parameters: [validator({ name: 'Any', quick: () => true, thorough: () => [] })],
  answer: {
    id: 'run',
    body: ({ path, body }: { path: unknown; body: unknown }, { priceList, at, state, tokens }) => ({
      path,
      body,
      version: priceList.version,
      at,
      state,
      tokens: tokens?.('text', 'words'),
    }),
  },
  responses: {},
  status: 201,
}
export const listRuns: VendorOperation = {
  spec: { id: 'listRuns', method: 'GET', path: '/runs', parameters: [] },
  parameters: [],
  answer: { id: 'listRuns', body: () => ['×'] },
  responses: {},
  status: 200,
}
export const acme: Vendor = {
  name: 'acme',
  title: 'Acme',
  version: '1',
  server: 'https://api.acme.example/v1',
  basePath: '/v1',
  operations: [run, listRuns],
  faults,
  priceLists: [list('one', '2026-01-01T00:00:00Z'), list('two', '2026-06-01T00:00:00Z')],
  document: async () => ({}),
  examples: async () => [],
  responseValidators: async () => ({}),
}

export const ask = (method: string, path: string, body?: string): Request =>
  new Request(`http://localhost${path}`, {
    method,
    ...(body === undefined ? {} : { body, headers: { 'content-type': 'application/json' } }),
  })
export const headersOf = (reply: Response): Readonly<Record<string, string>> => Object.fromEntries(reply.headers)
