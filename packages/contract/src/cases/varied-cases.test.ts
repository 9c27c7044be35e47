import { xRouter } from '@outlay/vendor/x-router'
import { describe, expect, it } from 'vitest'
import { exampleCases } from './example-cases.ts'
import { variedCases } from './varied-cases.ts'

/** The cases of images: those of chats are of the same kind. */
const images = { ...xRouter, operations: xRouter.operations.filter(({ spec }) => spec.path.startsWith('/v1/images')) }
const cases = await variedCases(images, await exampleCases(images))

describe('the varied cases', () => {
  it('leave out one field at a time, or give it a value that its schema names', () => {
    expect(cases.map(({ name }) => name)).toEqual([
      'standard without model',
      'standard with model "flux-dev"',
      'standard with model "sdxl-realvis-v4"',
      'standard with model "sd15-dreamshaper-v8"',
      'standard without width',
      'standard with width 128',
      'standard with width 2048',
      'standard without height',
      'standard with height 128',
      'standard with height 2048',
      'standard without numberResults',
      'standard with numberResults 4',
    ])
  })

  it('are requests of the document, answered with the status of the example', () => {
    for (const { operation, request, status, source } of cases) {
      expect(operation.body?.fits(JSON.parse(request.text ?? ''))).toBe(true)
      expect({ status, source, method: request.method }).toEqual({ status: 200, source: 'schema', method: 'POST' })
    }
    const wide = cases.find(({ name }) => name === 'standard with width 128')
    expect(wide?.request.text).toBe('{"model":"flux-schnell","width":128,"height":1024,"numberResults":1}')
  })

  it('are the same each time', async () => {
    expect(await variedCases(images, await exampleCases(images))).toEqual(cases)
  })

  it('leave out what is an example already, and what does not fit', async () => {
    const [operation] = images.operations
    if (operation?.body === undefined) throw new Error('x-router takes a body')
    const fits = (value: unknown): value is unknown => (value as { width?: number }).width === 128
    const narrow = { ...operation, body: { ...operation.body, fits } }
    const vendor = { ...xRouter, operations: [narrow] }
    const own = await exampleCases(vendor)
    expect((await variedCases(vendor, own)).map(({ name }) => name)).toEqual(['standard with width 128'])
    const known = own.map((one) =>
      one.name === 'defaults' ? { ...one, request: cases[5]?.request ?? one.request } : one,
    )
    expect(await variedCases(vendor, known)).toEqual([])
  })

  it('name a value once where both ends of a range are the same', async () => {
    const document = structuredClone(await xRouter.document()) as unknown as {
      components: { schemas: { ImageEstimateRequest: { properties: Record<string, unknown> } } }
    }
    document.components.schemas.ImageEstimateRequest.properties = { numberResults: { minimum: 3, maximum: 3 } }
    const vendor = { ...images, document: async () => document }
    const narrow = await variedCases(vendor, await exampleCases(vendor))
    expect(narrow.map(({ name }) => name)).toEqual(['standard without numberResults', 'standard with numberResults 3'])
  })

  it('are none without an answered example to start from', async () => {
    const refusals = (await exampleCases(xRouter)).filter(({ status }) => status !== 200)
    expect(await variedCases(xRouter, refusals)).toEqual([])
    const supposing = (await exampleCases(xRouter)).map((one) => ({ ...one, prices: { at: '2026-12-01T00:00:00Z' } }))
    expect(await variedCases(xRouter, supposing)).toEqual([])
  })
})
