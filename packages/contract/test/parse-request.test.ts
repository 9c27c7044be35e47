import type { ExampleRequest, VendorOperation } from '@outlay/vendor'
import { describe, expect, it } from 'vitest'
import { parseRequest } from '../src/cases/parse-request.ts'
import { exchange } from './exchange.ts'

const { given } = await exchange('estimateImage 200 standard')
const { path } = given.operation.spec
const anything = { fits: (_: unknown): _ is unknown => true, validate: (value: unknown) => ({ value }) }
const parsed = async (request: Partial<ExampleRequest>, spec: Partial<VendorOperation['spec']> = {}) => {
  const parameters = (spec.parameters ?? []).map(() => ({ ...given.operation.body, ...anything }) as never)
  const operation = { ...given.operation, parameters, spec: { ...given.operation.spec, ...spec } }
  return (await parseRequest(operation, { ...given.request, ...request })).parsed
}

describe('the request of a case, as its price rule reads it', () => {
  it('is its body and its parameters by place, name and type', async () => {
    const parameters = [
      { name: 'shop', in: 'path', required: true, types: ['string'] },
      { name: 'express', in: 'query', required: false, types: ['boolean'] },
      { name: 'absent', in: 'query', required: false, types: ['integer'] },
      { name: 'X-Copies', in: 'header', required: false, types: ['integer'] },
    ] as const
    const request = {
      path: '/shops/a%20b/price?express=true',
      headers: { 'content-type': 'application/json', 'x-copies': '7' },
      text: '{"width":128}',
    }
    expect(await parsed(request, { path: '/shops/{shop}/price', parameters })).toMatchObject({
      body: { width: 128 },
      path: { shop: 'a b' },
      query: { express: true },
      header: { 'X-Copies': 7 },
    })
  })

  it.each<readonly [what: string, request: Partial<ExampleRequest>]>([
    ['another path', { path: '/v1/images/estimates' }],
    ['a longer path', { path: '/v1/images/estimate/' }],
    ['another method', { method: 'PUT' }],
    ['a body that does not fit', { text: '{"width":1}' }],
    ['a body that is no JSON', { text: '{' }],
    ['no body where one is required', { text: '' }],
  ])('is none for %s', async (_, request) => {
    expect(await parsed(request)).toBeUndefined()
  })

  it.each([
    ['query', 'shop'],
    ['header', 'X-Shop'],
  ] as const)('is none without a required parameter in the %s', async (place, name) => {
    const parameters = [{ name, in: place, required: true, types: ['string'] }] as const
    expect(await parsed({}, { parameters })).toBeUndefined()
    const headers = { ...given.request.headers, 'x-shop': 'a' }
    const request = place === 'query' ? { path: `${path}?shop=a` } : { headers }
    expect(await parsed(request, { parameters })).toMatchObject({ [place]: { [name]: 'a' } })
  })

  it('may lack a body that is not required', async () => {
    const body = { required: false, mediaTypes: ['application/json'] }
    expect(await parsed({ text: '' }, { body })).toMatchObject({ body: undefined, path: {}, query: {}, header: {} })
  })
})
