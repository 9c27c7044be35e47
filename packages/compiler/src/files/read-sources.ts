import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { Sources } from '../parse/vendor-files.ts'

/** The folder beside the vendors that holds the JSON Schemas of our extensions. */
const SCHEMAS = 'schemas'

/**
 * Reads what people wrote about vendors: a folder of vendors, or the folder of one. This and `writeFiles` are all that the
 * compiler has to do with the disk.
 *
 * @param folder has a folder for each vendor, or an openapi.yaml
 * @param root paths in diagnostics are relative to it; the folder above `folder` by default
 */
export function readSources(folder: string, root: string = dirname(resolve(folder))): Sources {
  const vendors = existsSync(join(folder, 'openapi.yaml'))
    ? [resolve(folder)]
    : foldersIn(folder).filter((one) => basename(one) !== SCHEMAS)
  const files = vendors.flatMap((vendor) => [...filesIn(vendor), ...filesIn(join(vendor, 'prices'))])
  return Object.fromEntries(files.map((file) => [pathFrom(root, file), readFileSync(file, 'utf8')]))
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(resolve(folder), entry.name))
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(folder, entry.name))
}

function pathFrom(root: string, file: string): string {
  return relative(root, file).replaceAll('\\', '/')
}
