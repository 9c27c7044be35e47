import { describe, expect, it } from 'vitest'
import type { ContractCase } from './cases/contract-case.ts'
import { exchange } from './exchange.fixture.ts'
import { fittingRequest } from './fitting-request.ts'
import type { ContractOperation, ExampleRequest } from './vendor.ts'

const { given } = await exchange('estimateImage 200 standard')
const { path } = given.operation.spec
const asked = (request: Partial<ExampleRequest>, operation?: Partial<ContractOperation['spec']>): ContractCase => ({
  ...given,
  request: { ...given.request, ...request },
  operation: { ...given.operation, spec: { ...given.operation.spec, ...operation } },
})

describe('the request of a case, as its price rule reads it', () => {
  it('is its body and its parameters by place, name and type', () => {
    const parameters = [
      { name: 'shop', in: 'path', required: true, types: ['string'] },
      { name: 'express', in: 'query', required: false, types: ['boolean'] },
      { name: 'absent', in: 'query', required: false, types: ['integer'] },
      { name: 'X-Copies', in: 'header', required: false, types: ['integer'] },
    ] as const
    const request = {
      path: '/shops/a%20b/price?express=true&express=false',
      headers: { 'x-copies': '7' },
      text: '{"width":128}',
    }
    expect(fittingRequest(asked(request, { path: '/shops/{shop}/price', parameters }))).toEqual({
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
  ])('is none for %s', (_, request) => {
    expect(fittingRequest(asked(request))).toBeUndefined()
  })

  it.each([
    ['query', 'shop'],
    ['header', 'X-Shop'],
  ] as const)('is none without a required parameter in the %s', (place, name) => {
    const parameters = [{ name, in: place, required: true, types: ['string'] }] as const
    expect(fittingRequest(asked({}, { parameters }))).toBeUndefined()
    const given = place === 'query' ? { path: `${path}?shop=a` } : { headers: { 'x-shop': 'a' } }
    expect(fittingRequest(asked(given, { parameters }))).toMatchObject({ [place]: { [name]: 'a' } })
  })

  it('may lack a body that is not required', () => {
    const body = { required: false, mediaTypes: ['application/json'] }
    expect(fittingRequest(asked({ text: '' }, { body }))).toEqual({ body: undefined, path: {}, query: {}, header: {} })
  })
})
