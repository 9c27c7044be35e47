import { describe, expect, it } from 'vitest'
import { standaloneTargets, workspaceTargets } from '../../../src/emit/output/targets.ts'
import { queryFile } from '../../../src/emit/sdk/query-file.ts'
import type { Json } from '../../../src/model/schema.ts'
import { documentIr, soundIr } from '../sound-ir.ts'

const vendor = soundIr()

/** The entry of a vendor with these operations, by their paths. */
function written(paths: Json, components: Json = {}): string {
  const document = { openapi: '3.1.0', info: { title: 'a', version: '1' }, paths, components }
  return queryFile(documentIr(document, 'sound'), workspaceTargets).text
}

const cost = { type: 'object', properties: { usd: { type: 'string' } } }
const json = { 'application/json': { schema: cost } }
const ok = { '200': { description: 'ok', content: json } }

/** An operation `a` that is answered by the method, and what its document says of it. */
function operation(method: string, facts: Json = {}): Json {
  return { '/a': { [method]: { operationId: 'a', responses: ok, ...facts } } }
}

function body(mediaType: string): Json {
  return { required: true, content: { [mediaType]: { schema: cost } } }
}

const when = {
  value: '$request.query.dryRun',
  is: true,
  schema: 'Cost',
}
const picked = {
  parameters: [{ name: 'dryRun', in: 'query', schema: { type: 'boolean' } }],
  responses: {
    '200': {
      description: 'ok',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Cost' } } },
      'x-answer': {},
      'x-answer-when': when,
    },
  },
}

function exported(text: string): string[] {
  return Array.from(text.matchAll(/^export const (\w+)/gm), ([, name = '']) => name)
}

describe('the generated entry for TanStack Query', () => {
  it('stands beside the offline entry, with the same bytes for the same document', () => {
    const before = JSON.stringify(vendor.document)
    const first = queryFile(vendor, workspaceTargets)
    expect(first.path).toBe('packages/sdk/src/generated/sound/query.gen.ts')
    expect(queryFile(vendor, workspaceTargets)).toEqual(first)
    expect(JSON.stringify(vendor.document)).toBe(before)
  })

  it.each([
    [workspaceTargets, '../../query/runtime.ts'],
    [standaloneTargets, '@outlay/sdk/runtime/query'],
  ])('imports its runtime and the functions of its vendor, and nothing of TanStack', (targets, runtime) => {
    const { text } = queryFile(vendor, targets)
    const from = Array.from(text.matchAll(/ from '([^']+)'/g), ([, path]) => path)
    expect(new Set(from)).toEqual(new Set([runtime, '../sound.gen.ts']))
    expect(text).not.toMatch(/tanstack|hey-api|client\.gen|throwOnError|getConfig/)
  })

  it.each<[what: string, paths: Json, names: string[]]>([
    ['a GET is a query', operation('get'), ['aQueryKey', 'aOptions']],
    ['a POST is a mutation', operation('post'), ['aMutation']],
    ['a POST that is safe is a query', operation('post', { 'x-safe': true }), ['aQueryKey', 'aOptions']],
    ['a POST that says that it is not is a mutation', operation('post', { 'x-safe': false }), ['aMutation']],
    ['a DELETE is a mutation', operation('delete'), ['aMutation']],
    [
      'a POST whose answer the request picks is both',
      operation('post', { ...picked, requestBody: body('application/json') }),
      ['aQueryKey', 'aOptions', 'aMutation'],
    ],
    [
      'one that takes a file, which no key can hold, is a mutation alone',
      operation('post', { ...picked, requestBody: body('multipart/form-data') }),
      ['aMutation'],
    ],
    [
      'so is a safe one',
      operation('post', { 'x-safe': true, requestBody: body('multipart/form-data') }),
      ['aMutation'],
    ],
  ])('%s', (_what, paths, names) => {
    const text = written(paths, { schemas: { Cost: cost } })
    expect(exported(text)).toEqual(names)
  })

  it('has types of the picked requests in the query, and of the others in the mutation', () => {
    const text = written(operation('post', picked), { schemas: { Cost: cost } })
    expect(text).toContain(
      'export const aOptions = (options: QueryRequest<DryRun<typeof sdk.a, ["query","dryRun"], true>>)',
    )
    expect(text).toContain('sdk.a({ ...withDryRun(["query","dryRun"], [true], options), signal })')
    expect(text).toContain('export const aMutation = (options: MutationOptions<RealRun<typeof sdk.a>>)')
  })

  it('asks for a request in a key only where the document does', () => {
    const id = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }]
    const text = written({
      '/a': { get: { operationId: 'a', responses: ok } },
      '/b/{id}': { get: { operationId: 'b', parameters: id, responses: ok } },
    })
    expect(text).toContain('aQueryKey = (options?: ')
    expect(text).toContain('bQueryKey = (options: ')
  })

  it('lets into a key the parameters of the document that hold no secret', () => {
    const parameters = [
      ...['page', 'access_token', 'x-page'].map((name) => ({ name, in: 'query', schema: { type: 'string' } })),
      ...['X-Version', 'X-Team-Pass', 'X-Session-Token', 'Cookie'].map((name) => ({
        name,
        in: 'header',
        schema: { type: 'string' },
      })),
      { name: 'X-Proof', in: 'header', schema: { type: 'string', format: 'password' } },
    ]
    const securitySchemes = { team: { type: 'apiKey', in: 'header', name: 'x-team-pass' } }
    const text = written(operation('get', { parameters }), { securitySchemes })
    expect(text).toContain(
      'buildQueryKey({ vendor: "sound", id: "a", query: ["page", "x-page"], headers: ["x-version"] }, options)',
    )
  })

  it('keeps the comments of the document', () => {
    const text = written(operation('get', { summary: 'List what there is', description: 'In order.\n\nAll.' }))
    expect(text).toMatch(
      /\/\*\*\n \* List what there is\n \*\n \* In order\.\n \*\n \* All\.\n[ *\n]*\/\nexport const aOptions/,
    )
  })

  it('is an empty module where the document has no operations', () => {
    expect(written({})).toBe('// Written by `pnpm generate` from openapi/sound/; change it there.\nexport {}\n')
  })
})
