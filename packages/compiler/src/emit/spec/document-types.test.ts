import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../model/schema.ts'
import { documentTypes } from './document-types.ts'
import { UnreadableDocument } from './type-declaration.ts'

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
const body = (schema: Json): Json => ({ description: 'ok', content: { 'application/json': { schema } } })

/** A document with a schema of each name, and one operation that answers with the first of them. */
function documentOf(names: readonly string[], operationId = 'getA', responses?: Json): Json {
  const schemas = Object.fromEntries(names.map((name) => [name, { type: 'object', properties: { any: true } }]))
  const [first = 'A'] = names
  const get = { operationId, responses: responses ?? { '200': body(ref(first)), '404': body(ref(first)) } }
  return { openapi: '3.1.0', info: { title: 'a', version: '1' }, paths: { '/a': { get } }, components: { schemas } }
}

async function namesOf(document: Json): Promise<string[]> {
  return (await documentTypes(document)).map(({ name }) => name)
}

describe('the types of a document', () => {
  it.each(['A', 'HTTPValidationError', 'API2Key', 'Iphone15s'])('have the names of their schemas: %s', async (name) => {
    const types = await documentTypes(documentOf([name]))
    expect(types.map((type) => type.name)).toContain(name)
    expect(types.find((type) => type.name === name)?.code).toMatch(new RegExp(`^export type ${name} = \\{`))
  })

  it.each([
    ['getA', undefined, ['GetAData', 'GetAErrors', 'GetAError', 'GetAResponses', 'GetAResponse']],
    ['getURLInfo', { '200': body(ref('A')) }, ['GetURLInfoData', 'GetURLInfoResponses', 'GetURLInfoResponse']],
    ['ping', { '204': { description: 'done' } }, ['PingData', 'PingResponses', 'PingResponse']],
  ])('have the names of their operations: %s', async (id, responses, names) => {
    expect(await namesOf(documentOf(['A'], id, responses))).toEqual(['A', ...names])
  })

  it('are none of a client', async () => {
    const document = { ...documentOf(['A']), servers: [{ url: 'https://a.example' }] }
    expect(await namesOf(document)).not.toContain('ClientOptions')
  })

  it('keep a property whose schema is true', async () => {
    const [type] = await documentTypes(documentOf(['A']))
    expect(type?.code).toContain('any?: unknown;')
  })

  it('leave the document as it is, and write no file', async () => {
    const document = documentOf(['A'])
    const before = JSON.stringify(document)
    await documentTypes(document)
    expect(JSON.stringify(document)).toBe(before)
    expect(existsSync(join(import.meta.dirname, 'unwritten'))).toBe(false)
  })

  it('cannot be made of a document that refers to nothing', async () => {
    const responses = { '200': { $ref: '#/components/responses/None' } }
    await expect(documentTypes(documentOf(['A'], 'getA', responses))).rejects.toThrow(UnreadableDocument)
  })
})
