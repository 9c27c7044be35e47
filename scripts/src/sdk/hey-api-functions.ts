import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import type { VendorSource } from '../document/vendor.ts'
import { camelCase } from '../output/file.ts'

/** Where the functions import from: our runtime, and the types of the document. */
export interface ImportedFrom {
  readonly runtime: string
  readonly types: string
}

/**
 * One function per operation, by hey-api's sdk plugin, on our own runtime.
 *
 * Three things of hey-api's text change. Its global client is left out. `ThrowOnError` goes: ours always throws, so
 * the choice would be noise in every signature. And each call names its operation, from which the runtime knows what
 * answers the document declares.
 */
export async function heyApiFunctions(vendor: VendorSource, from: ImportedFrom): Promise<string> {
  const text = await heyApiText(vendor, from)
  const functions = text
    .replace(/^\/\/ This file is auto-generated.*\n\n?/, '')
    // The runtime has an `Options` of its own; the caller of this function imports it.
    .replace(/^import [^;]* from '[^']*';\n\n?/, '')
    .replace(/^export type Options<[\s\S]*?\n\};\n\n/m, '')
    .replaceAll('<ThrowOnError extends boolean = false>', '')
    .replaceAll(', ThrowOnError>', '>')
  return withOperations(vendor, functions)
}

async function heyApiText(vendor: VendorSource, { runtime, types }: ImportedFrom): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'outlay-'))
  const resolve = (path: string): string | undefined => {
    if (path === '@hey-api/client-ky') return runtime
    return path.startsWith('./types.gen') ? types : undefined
  }
  try {
    await createClient({
      // hey-api changes the document it is given.
      input: structuredClone(vendor.document) as Record<string, unknown>,
      output: { path: folder, entryFile: false, postProcess: [], module: { extension: '.ts', resolve } },
      logs: { level: 'silent', file: false },
      plugins: [
        '@hey-api/typescript',
        { name: '@hey-api/client-ky', bundle: false },
        { name: '@hey-api/sdk', client: false },
      ],
      parser: { hooks: {} },
    })
    return await readFile(join(folder, 'sdk.gen.ts'), 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Names the operation in each call, in front of its `url`. */
function withOperations(vendor: VendorSource, text: string): string {
  const [start = '', ...functions] = text.split(/^(?=export const )/m)
  const known = new Set(vendor.operations.map(({ id }) => camelCase(id)))
  const named = functions.map((one) => {
    const name = /^export const (\w+)/.exec(one)?.[1] ?? ''
    const url = /([ {]\s*)(url: ')/.exec(one)
    if (!known.delete(name) || url === null) throw new Error(`hey-api wrote a function that is no operation: ${name}`)
    return one.replace(url[0], `${url[1]}operation: ${name}Operation, ${url[2]}`)
  })
  if (known.size > 0) throw new Error(`hey-api wrote no function for ${[...known].join(', ')}`)
  return start + named.join('')
}
