import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import type { VendorSource } from '../document/vendor.ts'
import { type GeneratedFile, head } from '../output/file.ts'
import type { Rooms } from '../output/rooms.ts'

/** The TypeScript types of a document: schemas, requests, responses and errors of each operation, by hey-api. */
export async function schemasFile(vendor: VendorSource, rooms: Rooms): Promise<GeneratedFile> {
  const folder = await mkdtemp(join(tmpdir(), 'outlay-'))
  try {
    await createClient({
      // hey-api changes the document it is given.
      input: structuredClone(vendor.document) as Record<string, unknown>,
      output: { path: folder, entryFile: false, postProcess: [] },
      logs: { level: 'silent', file: false },
      plugins: ['@hey-api/typescript'],
      parser: { hooks: {} },
    })
    const text = await readFile(join(folder, 'types.gen.ts'), 'utf8')
    const body = text
      .replace(/^\/\/ This file is auto-generated.*\n\n?/, '')
      // hey-api writes it for clients of its own.
      .replace(/^export type ClientOptions = \{\n(?: .*\n)*\};\n\n?/m, '')
    return { path: `${rooms.spec.folder}/${vendor.name}/schemas.gen.ts`, text: `${head(vendor.name)}\n${body}` }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
