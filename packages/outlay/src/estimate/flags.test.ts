import { xRouter } from '@outlay/reference/x-router'
import type { VendorOperation } from '@outlay/vendor'
import { describe, expect, it } from 'vitest'
import { readFlags } from './flags.ts'

const [operation] = xRouter.operations as readonly [VendorOperation, ...VendorOperation[]]

/** Flags for a document whose only body has these properties. */
function flagsFor(
  properties: Readonly<Record<string, unknown>>,
  parameters: readonly object[] = [],
): Promise<object[]> {
  const { path, method } = operation.spec
  const schemas = { Body: { type: 'object', properties }, Size: { type: 'string', enum: ['a', 'b'] } }
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Body' } } }
  const document = {
    paths: { [path]: { [method.toLowerCase()]: { requestBody: { content } } } },
    components: { schemas },
  }
  const vendor = { ...xRouter, document: async () => document }
  return readFlags(vendor, { ...operation, spec: { ...operation.spec, parameters: parameters as never } })
}

describe('the flags of an operation', () => {
  it('are the fields of its body in kebab-case, in the order of the document', async () => {
    const flags = await readFlags(xRouter, operation)
    expect(flags.map(({ name, field }) => [name, field])).toEqual([
      ['--model', 'model'],
      ['--width', 'width'],
      ['--height', 'height'],
      ['--number-results', 'numberResults'],
    ])
  })

  it.each([
    ['a number', { type: 'number' }, { types: ['number'], list: false }],
    ['a nullable integer', { type: ['integer', 'null'] }, { types: ['integer'], list: false }],
    ['a list of strings', { type: 'array', items: { type: 'string' } }, { types: ['string'], list: true }],
    ['an enum without a type', { enum: ['a'] }, { types: ['string'], list: false }],
    ['a reference', { $ref: '#/components/schemas/Size' }, { types: ['string'], list: false }],
  ])('take %s', async (_, schema, flag) => {
    expect(await flagsFor({ max_tokens: schema })).toEqual([
      expect.objectContaining({ name: '--max-tokens', field: 'max_tokens', part: 'body', ...flag }),
    ])
  })

  it.each([
    ['an object', { type: 'object' }],
    ['a list of objects', { type: 'array', items: { type: 'object' } }],
    ['a field of no type', {}],
  ])('leave out %s, which no text can stand for', async (_, schema) => {
    expect(await flagsFor({ field: schema })).toEqual([])
  })

  it('say what is allowed, and what holds when the flag is absent', async () => {
    const schema = { type: 'integer', minimum: 1, maximum: 4, default: 1, description: 'How many.\nMore of it.' }
    const description = 'How many: an integer from 1 to 4 (1 when absent)'
    expect(await flagsFor({ count: schema })).toEqual([expect.objectContaining({ description })])
  })

  it('take the words beside a reference rather than those behind it', async () => {
    const flags = await flagsFor({ size: { $ref: '#/components/schemas/Size', description: 'Which.', default: 'b' } })
    expect(flags).toEqual([
      expect.objectContaining({ description: 'Which: "a" or "b" ("b" when absent)', types: ['string'] }),
    ])
  })

  it('name the parameters of path, query and header before the body', async () => {
    const parameter = { name: 'dryRun', in: 'query', required: false, types: ['boolean'] }
    expect(await flagsFor({ width: { type: 'number' } }, [parameter])).toEqual([
      expect.objectContaining({ name: '--dry-run', field: 'dryRun', part: 'query', types: ['boolean'] }),
      expect.objectContaining({ name: '--width', part: 'body' }),
    ])
  })
})
