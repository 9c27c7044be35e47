import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import type { Operation } from '../../model/operation.ts'
import type { VendorSource } from '../../model/vendor.ts'

/** Options for TanStack Query, as hey-api writes them. */
export interface HeyApiQuery {
  readonly kind: 'query' | 'mutation'
  /** `estimateImage` of `estimateImageOptions`. */
  readonly name: string
  readonly comment: string
  /** Of a query, whether its key may be asked without a request. */
  readonly isOptional: boolean
}

/** Which operations are queries, and which are mutations; one may be both. */
export type Kinds = (operation: Operation) => readonly HeyApiQuery['kind'][]

const HEAD = /(\/\*\*\n(?: \*[^\n]*\n)*? \*\/\n)?^export const (\w+?)(Options|Mutation) = \(options\??: /gm
const KEY = /^export const (\w+)QueryKey = \(options(\??): /gm

/**
 * What hey-api's plugin for TanStack Query writes of a document, in its order. It has the names and the comments; its
 * code is not for us: it takes a global client, reads base URLs from it and lets every header into the keys.
 */
export async function heyApiQueries(vendor: VendorSource, kinds: Kinds): Promise<HeyApiQuery[]> {
  // Of no operations hey-api writes no file.
  const text = vendor.operations.length === 0 ? '' : await heyApiText(vendor, kinds)
  const isOptional = new Map(Array.from(text.matchAll(KEY), ([, name = '', mark]) => [name, mark === '?']))
  const found = Array.from(
    text.matchAll(HEAD),
    ([, comment = '', name = '', ending]): HeyApiQuery => ({
      kind: ending === 'Options' ? 'query' : 'mutation',
      name,
      comment,
      isOptional: isOptional.get(name) === true,
    }),
  )
  const exported = text.match(/^export const /gm)?.length ?? 0
  if (exported !== found.length + isOptional.size) throw new Error('hey-api wrote its queries in another way')
  return found
}

async function heyApiText(vendor: VendorSource, kinds: Kinds): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'outlay-'))
  const isOf = (kind: HeyApiQuery['kind']) => (asked: { readonly method: string; readonly path: string }) =>
    vendor.operations.some((one) => one.method === asked.method && one.path === asked.path && kinds(one).includes(kind))
  try {
    await createClient({
      // hey-api changes the document it is given.
      input: structuredClone(vendor.document) as Record<string, unknown>,
      output: { path: folder, entryFile: false, postProcess: [], module: { extension: '.ts' } },
      logs: { level: 'silent', file: false },
      plugins: [
        '@hey-api/typescript',
        { name: '@hey-api/client-ky', bundle: false },
        { name: '@hey-api/sdk', client: false },
        // A parameter named `page` does not say that the answer has pages.
        { name: '@tanstack/react-query', infiniteQueryKeys: false, infiniteQueryOptions: false },
      ],
      parser: { hooks: { operations: { isQuery: isOf('query'), isMutation: isOf('mutation') } } },
    })
    return await readFile(join(folder, '@tanstack/react-query.gen.ts'), 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
