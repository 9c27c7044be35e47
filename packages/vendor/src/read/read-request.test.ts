import { checkNever, faultsOf, type Validator, validator } from '@outlay/validators/runtime'
import { describe, expect, it } from 'vitest'
import type { ParameterSpec, VendorOperation } from '../operation.ts'
import type { Route } from '../route.ts'
import type { Vendor } from '../vendor.ts'
import { readParameters, readRequest } from './read-request.ts'

const vendor: Vendor = {
  name: 'acme',
  title: 'Acme',
  version: '1',
  server: 'https://api.acme.example',
  basePath: '',
  operations: [],
  faults: { steps: [], answer: () => null },
  priceLists: [],
  document: async () => ({}),
  examples: async () => [],
  responseValidators: async () => ({}),
}

/** A validator of positive integers, with the one fault that it knows. */
const positive: Validator<unknown> = validator({
  name: 'Positive',
  quick: (value) => Number.isInteger(value) && (value as number) > 0,
  thorough: () =>
    faultsOf([[checkNever, 'minimum', 'an integer of at least 1', ', below 1']], [], 'page')('what was given'),
})
const anything: Validator<unknown> = validator({ name: 'Anything', quick: () => true, thorough: () => [] })

const parameter = (name: string, more: Partial<ParameterSpec> = {}): ParameterSpec => ({
  name,
  in: 'query',
  required: false,
  types: ['integer'],
  ...more,
})
const operation = (parameters: readonly (readonly [ParameterSpec, Validator<unknown>])[]): VendorOperation => ({
  spec: { id: 'run', method: 'GET', path: '/', parameters: parameters.map(([spec]) => spec) },
  parameters: parameters.map(([, check]) => check),
  answer: { id: 'run', body: () => null },
  responses: {},
  status: 200,
})
const route = (pathValues: Route['pathValues'] = {}): Route => ({ vendor, path: '/', pathValues, methods: ['GET'] })
const get = (query = '', headers: Readonly<Record<string, string>> = {}): Request =>
  new Request(`http://localhost/${query}`, { headers })

const none = { path: {}, query: {}, header: {}, files: {}, body: undefined }

const wholly = (request: Request, given: VendorOperation, taken: Route): ReturnType<typeof readRequest> =>
  readRequest(request, given, readParameters(request, given, taken))

describe('the parameters of a request', () => {
  it('are read by place, name and type', async () => {
    const given = operation([
      [parameter('page'), positive],
      [parameter('full', { types: ['boolean'] }), anything],
      [parameter('id', { in: 'path', required: true, types: ['string'] }), anything],
      [parameter('X-Plan', { in: 'header', types: ['string'] }), anything],
      [parameter('absent'), positive],
    ])
    const request = get('?full=true&page=2&page=3&other=1', { 'x-plan': 'pro' })
    expect(await wholly(request, given, route({ id: '07' }))).toEqual({
      request: {
        body: undefined,
        path: { id: '07' },
        query: { page: 2, full: true },
        header: { 'X-Plan': 'pro' },
        files: {},
      },
    })
  })

  it('of a name that no header can have are read from the query', async () => {
    const given = operation([[parameter('ids[]', { types: ['string'] }), anything]])
    expect(await wholly(get('?ids%5B%5D=a'), given, route())).toEqual({
      request: { ...none, query: { 'ids[]': 'a' } },
    })
  })

  it('that are not asked for are passed over', async () => {
    expect(await wholly(get('?page=0'), operation([]), route())).toEqual({ request: none })
  })

  it.each<readonly [where: ParameterSpec['in'], name: string]>([
    ['query', 'page'],
    ['header', 'x-page'],
    ['path', 'page'],
  ])('that are required are missed in the %s', async (where, name) => {
    const given = operation([[parameter(name, { in: where, required: true }), positive]])
    const message = `The ${where} parameter \`${name}\` is required.`
    expect(await wholly(get(), given, route())).toEqual({
      faults: [
        {
          fault: 'invalid',
          keyword: 'required',
          location: where,
          pointer: `/${name}`,
          path: [name],
          given: undefined,
          message,
        },
      ],
    })
  })

  it('that do not fit have a fault each, by place and name', async () => {
    const given = operation([
      [parameter('page'), positive],
      [parameter('id', { in: 'path', types: ['integer'] }), positive],
      [parameter('absent'), positive],
    ])
    const read = await wholly(get('?page=0'), given, route({ id: 'x' }))
    const facts = { fault: 'invalid', keyword: 'minimum', allowed: 'an integer of at least 1' }
    expect(read).toMatchObject({
      faults: [
        { ...facts, location: 'query', pointer: '/page', path: ['page'] },
        { ...facts, location: 'path', pointer: '/id', path: ['id'] },
      ],
    })
    expect('faults' in read && read.faults).toHaveLength(2)
  })
})

describe('the body of a request', () => {
  const withBody = (required: boolean): VendorOperation => {
    const { spec, ...rest } = operation([[parameter('page'), positive]])
    return { ...rest, spec: { ...spec, body: { required, mediaTypes: ['application/json'] } }, body: positive }
  }
  const post = (text: string, query = '') =>
    new Request(`http://localhost/${query}`, {
      method: 'POST',
      body: text,
      headers: { 'content-type': 'application/json' },
    })

  it('that fits is handed on beside the parameters', async () => {
    expect(await wholly(post('5', '?page=2'), withBody(true), route())).toEqual({
      request: { ...none, query: { page: 2 }, body: 5 },
    })
  })

  it('that does not fit has its faults after those of the parameters', async () => {
    const read = await wholly(post('0', '?page=0'), withBody(true), route())
    expect(read).toMatchObject({
      faults: [
        { location: 'query', pointer: '/page' },
        { location: 'body', pointer: '', path: [], fault: 'invalid' },
      ],
    })
  })

  it('that cannot be read has its fault after those of the parameters', async () => {
    const read = await wholly(post('{', '?page=0'), withBody(true), route())
    expect(read).toMatchObject({ faults: [{ location: 'query', pointer: '/page' }, { fault: 'malformed' }] })
  })

  it('that may be left out may be empty, and is judged when it is there', async () => {
    expect(await wholly(post(''), withBody(false), route())).toEqual({ request: none })
    expect(await wholly(post(''), withBody(true), route())).toMatchObject({ faults: [{ fault: 'empty' }] })
    expect(await wholly(post('0'), withBody(false), route())).toMatchObject({ faults: [{ location: 'body' }] })
  })

  it('is not read where the operation takes none', async () => {
    const request = post('{')
    expect(await wholly(request, operation([]), route())).toEqual({ request: none })
    expect(request.bodyUsed).toBe(false)
  })
})
