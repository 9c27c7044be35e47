import type { Diagnostic } from './diagnostic.ts'
import { missingSource, type YamlSource, yamlSource } from './yaml-source.ts'

/** The texts of files by their paths, as diagnostics name them: `openapi/x-router/prices/2026-11-01.yaml`. */
export type Sources = Readonly<Record<string, string>>

/** What people wrote about one vendor. */
export interface VendorFiles {
  readonly name: string
  readonly document: YamlSource
  readonly priceLists: readonly YamlSource[]
  /** The sample world that hand-written code starts from; undefined where the vendor has none. */
  readonly world: WorldFiles | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** `world.yaml` and the JSON Schema that it has to fit. */
export interface WorldFiles {
  readonly source: YamlSource
  readonly schema: YamlSource
}

/** Reads one file; a caller that compiles again and again keeps what has not changed. */
export type ReadYaml = (file: string, text: string) => YamlSource

/** The vendors of the sources, in the order of their names: a folder each, with openapi.yaml, prices/ and world.yaml. */
export function vendorFiles(sources: Sources, read: ReadYaml = yamlSource): VendorFiles[] {
  const folders = new Map<string, string[]>()
  for (const path of Object.keys(sources).sort()) {
    const folder = path.replace(/\/(?:prices\/)?[^/]*$/, '')
    folders.set(folder, [...(folders.get(folder) ?? []), path])
  }
  return [...folders].map(([folder, paths]) => vendorOf(folder, paths, (path) => read(path, sources[path] ?? '')))
}

function vendorOf(folder: string, paths: readonly string[], read: (path: string) => YamlSource): VendorFiles {
  const inPrices = paths.filter((path) => path.startsWith(`${folder}/prices/`))
  const priceLists = inPrices.filter((path) => path.endsWith('.yaml')).map(read)
  const others = inPrices.filter((path) => !path.endsWith('.yaml')).map(unexpectedFile)
  const document = paths.includes(`${folder}/openapi.yaml`)
    ? read(`${folder}/openapi.yaml`)
    : missingSource(`${folder}/openapi.yaml`, 'OUT1002', 'Every folder of a vendor must have a file openapi.yaml.')
  const world = worldOf(folder, paths, read)
  const files = [document, ...priceLists, ...(world === undefined ? [] : [world.source, world.schema])]
  const diagnostics = [...files.flatMap((source) => source.diagnostics), ...others]
  return { name: folder.split('/').at(-1) ?? '', document, priceLists, world, diagnostics }
}

function worldOf(folder: string, paths: readonly string[], read: (path: string) => YamlSource): WorldFiles | undefined {
  const [file, schema] = [`${folder}/world.yaml`, `${folder}/world.schema.yaml`]
  if (!paths.includes(file)) return undefined
  if (paths.includes(schema)) return { source: read(file), schema: read(schema) }
  const message = 'world.yaml must have a JSON Schema beside it, in world.schema.yaml.'
  return { source: read(file), schema: { ...missingSource(file, 'OUT1004', message), value: {} } }
}

function unexpectedFile(file: string): Diagnostic {
  const message = `A file in prices/ must be a price list named <version>.yaml; received ${file.split('/').at(-1)}.`
  return { code: 'OUT1003', file, line: 1, column: 1, message }
}
