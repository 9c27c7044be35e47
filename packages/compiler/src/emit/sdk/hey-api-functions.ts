import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import { camelCase } from '../../model/case.ts'
import type { VendorSource } from '../../model/vendor.ts'
import { operationFunction } from './operation-function.ts'

/** Where the functions import from: our runtime, and the types of the document. */
export interface ImportedFrom {
  readonly runtime: string
  readonly types: string
}

/** The functions as text, and the import of the types that they need. */
export interface HeyApiFunctions {
  readonly typeImport: string
  readonly functions: string
}

/**
 * One function per operation, by hey-api's sdk plugin, on our own runtime.
 *
 * Four things of hey-api's text change. Its global client is left out. `ThrowOnError` goes: ours always throws, so
 * the choice would be noise in every signature. Each function names its operation, in its call, from which the
 * runtime knows what answers the document declares, and as a property, from which `isApiErrorOf` knows. And a call says
 * what only some operations need: which answers its request picks, that it reads no stream, that a file makes it a form.
 */
export async function heyApiFunctions(vendor: VendorSource, from: ImportedFrom): Promise<HeyApiFunctions> {
  const text = await heyApiText(vendor, from)
  const own = text
    .replace(/^\/\/ This file is auto-generated.*\n\n?/, '')
    // The runtime has an `Options` of its own; the caller of this function imports it.
    .replace(/^import [^;]* from '[^']*';\n\n?/, '')
    .replace(/^export type Options<[\s\S]*?\n\};\n\n/m, '')
    .replaceAll('<ThrowOnError extends boolean = false>', '')
    .replaceAll(', ThrowOnError>', '>')
  const [typeImport = ''] = /^import type [^;]*;\n/m.exec(own) ?? []
  return { typeImport, functions: withOperations(vendor, own.replace(typeImport, '').trimStart()) }
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

/** Makes hey-api's functions ours, each by its operation. */
function withOperations(vendor: VendorSource, text: string): string {
  const known = new Map(vendor.operations.map((operation) => [camelCase(operation.id), operation]))
  const named = text.split(/^(?=export const )/m).map((one) => {
    if (!one.startsWith('export const ')) return one
    const name = /^export const (\w+)/.exec(one)?.[1] ?? ''
    const operation = known.get(name)
    if (operation === undefined || !known.delete(name)) {
      throw new Error(`hey-api wrote a function that is no operation: ${name}`)
    }
    return operationFunction(vendor, operation, one)
  })
  if (known.size > 0) throw new Error(`hey-api wrote no function for ${[...known.keys()].join(', ')}`)
  return named.join('')
}
