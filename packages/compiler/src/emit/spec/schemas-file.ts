import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import { isObject, type Json } from '../../model/schema.ts'
import type { VendorSource } from '../../model/vendor.ts'
import { worldDocument } from '../../model/world.ts'
import { type GeneratedFile, head } from '../output/file.ts'
import type { Targets } from '../output/targets.ts'
import { openDocument } from './open-document.ts'
import { ANY_OTHER } from './open-places.ts'

/**
 * The TypeScript types of a document: schemas, requests, responses and errors of each operation, by hey-api. Once as the
 * document says, for a server, and once for its callers, to whom answers may say more than the document lists.
 */
export async function schemasFiles(vendor: VendorSource, targets: Targets): Promise<GeneratedFile[]> {
  const below = `${targets.spec.folder}/${vendor.name}`
  const open = (await typesOf(openDocument(vendor)))
    .replace(new RegExp(`^export type ${ANY_OTHER} = string;\\n\\n?`, 'm'), '')
    // Beside plain `string` the listed texts would be lost.
    .replace(new RegExp(`\\b${ANY_OTHER}\\b`, 'g'), '(string & {})')
  return [
    { path: `${below}/schemas.gen.ts`, text: `${head(vendor.name)}\n${await typesOf(vendor.document)}` },
    { path: `${below}/response-types.gen.ts`, text: `${head(vendor.name)}\n${open}` },
    ...(vendor.world === undefined
      ? []
      : [
          {
            path: `${below}/world-schemas.gen.ts`,
            text: `${head(vendor.name)}\n${await typesOf(worldDocument(vendor.world))}`,
          },
        ]),
  ]
}

const written = new WeakMap<Json, Promise<string>>()

/** The types of a document as hey-api writes them, once for each document. */
export function typesOf(document: Json): Promise<string> {
  const found = written.get(document) ?? writeTypes(document)
  written.set(document, found)
  return found
}

async function writeTypes(document: Json): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'outlay-'))
  try {
    await createClient({
      // hey-api changes the document it is given, and leaves out properties whose schema is true.
      input: withObjectSchemas(document) as Record<string, unknown>,
      output: { path: folder, entryFile: false, postProcess: [] },
      logs: { level: 'silent', file: false },
      plugins: ['@hey-api/typescript'],
      parser: { hooks: {} },
    })
    const text = await readFile(join(folder, 'types.gen.ts'), 'utf8')
    return (
      text
        .replace(/^\/\/ This file is auto-generated.*\n\n?/, '')
        // hey-api writes it for clients of its own.
        .replace(/^export type ClientOptions = \{\n(?: .*\n)*\};\n\n?/m, '')
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A copy of a document in which a schema of a property that is true, so that anything fits, is an empty one. */
function withObjectSchemas(node: unknown, word = ''): unknown {
  if (Array.isArray(node)) return node.map((item: unknown) => withObjectSchemas(item))
  if (!isObject(node)) return node
  const isMap = word === 'properties'
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      isMap && value === true ? {} : withObjectSchemas(value, isMap ? '' : key),
    ]),
  )
}
