import { describe, expect, it } from 'vitest'
import type { VendorOperation } from './operation.ts'
import { createRouter } from './route.ts'
import type { Vendor } from './vendor.ts'

const operation = (id: string, method: string, path: string): VendorOperation => ({
  spec: { id, method, path, parameters: [] },
  parameters: [],
  answer: { id, body: () => id },
  responses: {},
  status: 200,
})
const vendor = (name: string, operations: readonly VendorOperation[], basePath = ''): Vendor => ({
  name,
  title: name,
  version: '1',
  server: `https://api.${name}.example${basePath}`,
  basePath,
  operations,
  faults: { steps: [], answer: () => null },
  priceLists: [],
  document: async () => ({}),
  examples: async () => [],
  responseValidators: async () => ({}),
})
const first = vendor('first', [
  operation('getRun', 'GET', '/v1/runs/{id}'),
  operation('deleteRun', 'DELETE', '/v1/runs/{id}'),
  operation('latestRun', 'GET', '/v1/runs/latest'),
  operation('estimate', 'POST', '/v1/estimate'),
  operation('listModels', 'GET', '/v1/models'),
  operation('createModel', 'POST', '/v1/models'),
  operation('part', 'GET', '/v1/runs/{id}/parts/{part}'),
  operation('labels', 'PUT', '/v1/{thing}/labels'),
  operation('label', 'GET', '/v1/jobs/{label}'),
  operation('relabel', 'POST', '/v1/{thing}/labels'),
  operation('jobLog', 'GET', '/v1/jobs/{id}/log'),
  operation('seventh', 'PUT', '/v1/{thing}/7/log'),
  operation('clash', 'GET', '/v1/{thing}/labels'),
])
const second = vendor(
  'first-too',
  [operation('estimate', 'POST', '/estimate'), operation('root', 'GET', '/')],
  '/api/v2',
)
const find = createRouter([first, second], ({ name, basePath }) => `/${name}${basePath}`)

describe('a route', () => {
  it.each<readonly [method: string, path: string, id: string, values: Readonly<Record<string, string>>]>([
    ['POST', '/first/v1/estimate', 'estimate', {}],
    ['GET', '/first/v1/models', 'listModels', {}],
    ['HEAD', '/first/v1/models', 'listModels', {}],
    ['POST', '/first/v1/models', 'createModel', {}],
    ['GET', '/first/v1/runs/7', 'getRun', { id: '7' }],
    ['HEAD', '/first/v1/runs/7', 'getRun', { id: '7' }],
    ['DELETE', '/first/v1/runs/7', 'deleteRun', { id: '7' }],
    ['GET', '/first/v1/runs/a%2Fb', 'getRun', { id: 'a/b' }],
    ['GET', '/first/v1/runs/a%20b', 'getRun', { id: 'a b' }],
    ['GET', '/first/v1/runs/%C3%B1', 'getRun', { id: 'ñ' }],
    ['GET', '/first/v1/runs/__proto__', 'getRun', { id: '__proto__' }],
    ['GET', '/first/v1/runs/7/parts/b', 'part', { id: '7', part: 'b' }],
    // A path that fits two templates belongs to both; of two operations the first in the document answers.
    ['GET', '/first/v1/jobs/labels', 'label', { label: 'labels' }],
    ['PUT', '/first/v1/jobs/labels', 'labels', { thing: 'jobs' }],
    ['GET', '/first/v1/jobs/7/log', 'jobLog', { id: '7' }],
    ['PUT', '/first/v1/jobs/7/log', 'seventh', { thing: 'jobs' }],
    ['GET', '/first/v1/tasks/labels', 'clash', { thing: 'tasks' }],
    // A path without braces goes before one with them, wherever it stands in the document.
    ['GET', '/first/v1/runs/latest', 'latestRun', {}],
    ['POST', '/first-too/api/v2/estimate', 'estimate', {}],
    ['GET', '/first-too/api/v2/', 'root', {}],
    ['GET', '/first-too/api/v2', 'root', {}],
  ])('%s %s leads to %s with %j', (method, path, id, values) => {
    const route = find(method, path)
    expect(route?.operation?.spec.id).toBe(id)
    expect(route?.pathValues).toEqual(values)
    expect(route?.fault).toBeUndefined()
  })

  it.each<readonly [method: string, path: string, methods: readonly string[]]>([
    ['GET', '/first/v1/estimate', ['POST', 'OPTIONS']],
    ['HEAD', '/first/v1/estimate', ['POST', 'OPTIONS']],
    ['PUT', '/first/v1/models', ['GET', 'HEAD', 'POST', 'OPTIONS']],
    ['PATCH', '/first/v1/runs/7', ['GET', 'HEAD', 'DELETE', 'OPTIONS']],
    ['DELETE', '/first/v1/jobs/labels', ['PUT', 'GET', 'HEAD', 'POST', 'OPTIONS']],
    ['DELETE', '/first/v1/tasks/labels', ['PUT', 'POST', 'GET', 'HEAD', 'OPTIONS']],
    ['DELETE', '/first/v1/runs/latest', ['GET', 'HEAD', 'OPTIONS']],
    ['post', '/first/v1/estimate', ['POST', 'OPTIONS']],
  ])('%s %s allows %j', (method, path, methods) => {
    const allow = methods.join(', ')
    expect(find(method, path)).toMatchObject({
      methods,
      fault: {
        fault: 'unknown-method',
        message: `The method must be one of ${allow}; received ${method}.`,
        headers: { Allow: allow },
      },
    })
    expect(find(method, path)?.operation).toBeUndefined()
  })

  it.each<readonly [path: string, within: string]>([
    ['/first/v1/estimate/', '/v1/estimate/'],
    ['/first//v1/estimate', '//v1/estimate'],
    ['/first/v1/Estimate', '/v1/Estimate'],
    ['/first/v1/estimat%65', '/v1/estimat%65'],
    ['/first/v1', '/v1'],
    ['/first', '/'],
    ['/first/', '/'],
    ['/first/v1/runs/', '/v1/runs/'],
    ['/first/v1/runs/7/', '/v1/runs/7/'],
    ['/first/v1/runs/7/parts', '/v1/runs/7/parts'],
    ['/first/v1/runs/%zz', '/v1/runs/%zz'],
    ['/first/v1/runs/%ff', '/v1/runs/%ff'],
    ['/first-too/api/v2/estimate/', '/estimate/'],
  ])('%s is unknown to its vendor', (path, within) => {
    expect(find('GET', path)).toMatchObject({
      path: within,
      methods: [],
      pathValues: {},
      fault: { fault: 'unknown-route', message: `There is no route ${within}; see the paths of the document.` },
    })
    expect(find('GET', path)?.operation).toBeUndefined()
  })

  it.each([
    '/',
    '',
    '/firstfoo',
    '/firstfoo/v1/estimate',
    '/First/v1/estimate',
    '/v1/estimate',
    '/first-too',
    '/first-too/v1/estimate',
    '/first-too/api/v20/estimate',
    '//first/v1/estimate',
    '/%66irst/v1/estimate',
  ])('%j belongs to no vendor', (path) => {
    expect(find('GET', path)).toBeUndefined()
  })

  it('is found below the path under which its vendor is mounted', () => {
    const atRoot = createRouter([first], () => '')
    expect(atRoot('POST', '/v1/estimate')?.operation?.spec.id).toBe('estimate')
    const deep = createRouter([first, second], ({ name }) => `/a/b/${name}`)
    expect(deep('POST', '/a/b/first-too/estimate')).toMatchObject({ vendor: { name: 'first-too' }, path: '/estimate' })
  })
})
