import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { findStructureProblems, writeTypes } from '../src/background.ts'
import { structureProblems } from '../src/check/structure-problems.ts'
import { documentTypes } from '../src/emit/spec/document-types.ts'
import { UnreadableDocument } from '../src/emit/spec/type-declaration.ts'
import { yamlSource } from '../src/parse/yaml-source.ts'
import { DOCUMENT, soundVendor } from './sound-vendor.ts'

const document = yamlSource(DOCUMENT, soundVendor()[`sound/${DOCUMENT}`] ?? '').value as Readonly<
  Record<string, unknown>
>
const lost = { ...document, paths: { '/a': { get: { responses: { 200: { $ref: '#/components/responses/None' } } } } } }

describe('the thread of the compiler', () => {
  it('gives what hey-api and Redocly give in this one, several documents at once', async () => {
    const [types, problems, again] = await Promise.all([
      writeTypes(document),
      findStructureProblems({ ...document, tags: 'none' }),
      writeTypes(document),
    ])
    expect(types).toEqual(await documentTypes(document))
    expect(again).toEqual(types)
    expect(problems).toEqual(await structureProblems({ ...document, tags: 'none' }))
    expect(problems.length).toBeGreaterThan(0)
  })

  it('hands on why a document cannot be read, and goes on with others', async () => {
    await expect(writeTypes(lost)).rejects.toThrow(UnreadableDocument)
    expect((await writeTypes(document)).length).toBeGreaterThan(0)
  })

  it('keeps no process alive', async () => {
    const file = JSON.stringify(join(import.meta.dirname, '../src/background.ts'))
    const program = `const { prepareBackground } = await import(${file}); prepareBackground()`
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', program])
    await expect(run).resolves.toEqual({ stdout: '', stderr: '' })
  })
})
