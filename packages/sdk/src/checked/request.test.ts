import { validator } from '@outlay/validators/compiled'
import { describe, expect, it } from 'vitest'
import { type CheckedParameter, faultsOf, type RequestCheck, type WireRequest, wireRequest } from './request.ts'

const check: CheckedParameter['check'] = validator({
  name: 'copies',
  quick: (value) => value !== 13,
  thorough: Object.assign((): boolean => false, {
    errors: [
      { instancePath: '', schemaPath: '#/not', keyword: 'not', params: {}, data: 13, schema: {}, parentSchema: {} },
    ],
  }),
  order: [],
  whole: 'copies',
})
const copies: CheckedParameter = { name: 'copies', in: 'query', required: false, types: ['integer'], check }
const team: CheckedParameter = { name: 'X-Team', in: 'header', required: true, types: ['string'], check }
const bodyless: RequestCheck = { parameters: [copies, team] }

const faults = (request: WireRequest, checks = bodyless) =>
  faultsOf(checks, wireRequest(checks, request)).map(({ location, pointer }) => `${location}${pointer}`)

describe('a request without a server', () => {
  it.each([
    [
      { query: { copies: 4 }, headers: { 'X-Team': 7 } },
      { query: { copies: 4 }, header: { 'X-Team': '7' } },
    ],
    [{ query: { copies: '4' } }, { query: { copies: 4 } }],
    [{ query: { copies: null, other: 1 } }, {}],
  ])('has the parameters of %j as a server reads them', (request, read) => {
    expect(wireRequest(bodyless, request)).toEqual({ body: undefined, path: {}, query: {}, header: {}, ...read })
  })

  it.each([
    [{ headers: { 'X-Team': 'a' } }, []],
    [{}, ['header/X-Team']],
    [{ query: { copies: 13 }, headers: { 'X-Team': 'a' } }, ['query/copies']],
  ])('%j has the faults %j', (request, found) => expect(faults(request)).toEqual(found))

  it('needs a body only where the document requires one', () => {
    expect(faults({}, { parameters: [], body: check })).toEqual([])
    expect(faults({}, { parameters: [], body: check, bodyRequired: true })).toEqual([])
    expect(faults({ body: 13 }, { parameters: [], body: check })).toEqual(['body'])
  })
})
