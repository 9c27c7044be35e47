import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { Diagnostic } from './diagnostic.ts'
import { type YamlSource, yamlSource } from './yaml-source.ts'

/** What people wrote about one vendor. */
export interface VendorFolder {
  readonly name: string
  readonly document: YamlSource
  readonly priceLists: readonly YamlSource[]
  /** The sample world that hand-written code starts from; undefined where the vendor has none. */
  readonly world: WorldFolder | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** `world.yaml` and the JSON Schema that it has to fit. */
export interface WorldFolder {
  readonly source: YamlSource
  readonly schema: YamlSource
}

/** The folder beside the vendors that holds the JSON Schemas of our extensions. */
const SCHEMAS = 'schemas'

/** The vendor folders below `from`, in the order of their names; one without an `openapi.yaml` is a diagnostic. */
export function vendorFolders(from: string, shownFrom: string): VendorFolder[] {
  return readdirSync(from, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== SCHEMAS)
    .map((entry) => entry.name)
    .sort()
    .map((name) => vendorFolder(join(from, name), shownFrom))
}

/** The folder of one vendor, which is called as the vendor is. */
export function vendorFolder(folder: string, shownFrom: string): VendorFolder {
  const read = (file: string): YamlSource => yamlSource(relative(shownFrom, file), readFileSync(file, 'utf8'))
  const document = documentOf(join(folder, 'openapi.yaml'), shownFrom)
  const files = filesIn(join(folder, 'prices'))
  const priceLists = files.filter((file) => file.endsWith('.yaml')).map(read)
  const others = files.filter((file) => !file.endsWith('.yaml')).map((file) => strangeFile(relative(shownFrom, file)))
  const world = worldOf(folder, read)
  const worlds = world === undefined ? [] : [world.source, world.schema]
  const unreadable = [document, ...priceLists, ...worlds].flatMap((source) => source.diagnostics)
  return { name: basename(folder), document, priceLists, world, diagnostics: [...unreadable, ...others] }
}

function worldOf(folder: string, read: (file: string) => YamlSource): WorldFolder | undefined {
  const [file, schema] = [join(folder, 'world.yaml'), join(folder, 'world.schema.yaml')]
  if (!existsSync(file)) return undefined
  const source = read(file)
  if (existsSync(schema)) return { source, schema: read(schema) }
  const missing = source.diagnostic([], 'a world without a schema', 'a JSON Schema of it in world.schema.yaml')
  return { source, schema: { ...yamlSource(source.file, ''), value: {}, diagnostics: [missing] } }
}

function documentOf(path: string, shownFrom: string): YamlSource {
  const file = relative(shownFrom, path)
  if (existsSync(path)) return yamlSource(file, readFileSync(path, 'utf8'))
  const missing = {
    file,
    line: 1,
    column: 1,
    found: 'no such file',
    allowed: 'openapi.yaml in every folder of a vendor',
  }
  return { ...yamlSource(file, ''), value: undefined, diagnostics: [missing] }
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => !file.startsWith('.'))
    .sort()
    .map((file) => join(folder, file))
}

function strangeFile(file: string): Diagnostic {
  return { file, line: 1, column: 1, found: 'a file that is no price list', allowed: 'prices/<version>.yaml' }
}
