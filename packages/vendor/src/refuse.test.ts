import type { Fault, FaultRules } from '@outlay/pricing'
import { describe, expect, it } from 'vitest'
import type { VendorOperation } from './operation.ts'
import { refuseRequest } from './refuse.ts'
import type { Vendor } from './vendor.ts'

const ofVendor: FaultRules = {
  steps: [
    [{ fault: ['empty'], status: 400, code: 'EMPTY' }],
    [{ fault: ['invalid'], at: ['/a'], status: 400, code: 'VENDOR_A', answer: ({ code }) => ({ special: code }) }],
    [{ fault: ['invalid'], status: 400, code: 'VENDOR' }],
  ],
  answer: ({ code, message }) => ({ error: code, message }),
}
const own: FaultRules = {
  steps: [[{ fault: ['invalid'], at: ['/b'], status: 422, code: 'OWN_B' }]],
  answer: ({ code }) => ({ own: code }),
}
const vendor: Vendor = {
  name: 'acme',
  title: 'Acme',
  version: '1',
  server: 'https://api.acme.example',
  basePath: '',
  operations: [],
  faults: ofVendor,
  priceLists: [],
  document: async () => ({}),
  examples: async () => [],
  responseValidators: async () => ({}),
}
const operation = (faults?: FaultRules): VendorOperation => ({
  spec: { id: 'run', method: 'POST', path: '/', parameters: [] },
  parameters: [],
  answer: { id: 'run', body: () => null },
  responses: {},
  status: 200,
  faults,
})
const fault = (name: string, pointer?: string): Fault => ({
  fault: name,
  message: `${name} ${pointer ?? ''}`.trim(),
  ...(pointer !== undefined && { pointer }),
})

describe('a refusal of a vendor', () => {
  it.each<
    readonly [
      what: string,
      operation: VendorOperation | undefined,
      faults: readonly Fault[],
      status: number,
      body: unknown,
    ]
  >([
    [
      'goes by its own steps',
      operation(),
      [fault('invalid', '/b'), fault('empty')],
      400,
      { error: 'EMPTY', message: 'empty' },
    ],
    ['needs no operation', undefined, [fault('empty')], 400, { error: 'EMPTY', message: 'empty' }],
    [
      'goes by the steps of the operation first',
      operation(own),
      [fault('empty'), fault('invalid', '/b')],
      422,
      { own: 'OWN_B' },
    ],
    [
      'has its usual body beside an operation of its own',
      operation(own),
      [fault('empty')],
      400,
      { error: 'EMPTY', message: 'empty' },
    ],
    [
      'keeps the body of a rule beside an operation of its own',
      operation(own),
      [fault('invalid', '/a')],
      400,
      { special: 'VENDOR_A' },
    ],
  ])('%s', (_, given, faults, status, body) => {
    expect(refuseRequest(vendor, given, { faults })).toMatchObject({ status, body })
  })

  it.each<readonly [faults: readonly Fault[], message: string]>([
    [[fault('other')], 'other'],
    [[], 'The server failed.'],
  ])('of %j, for which it has no rule, is still an answer', (faults, message) => {
    const body = { error: 'UNCAUGHT_FAULT', message }
    expect(refuseRequest(vendor, operation(own), { faults })).toEqual({
      status: 500,
      code: 'UNCAUGHT_FAULT',
      message,
      headers: {},
      body,
    })
  })
})
