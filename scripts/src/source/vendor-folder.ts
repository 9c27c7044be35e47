import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Mistake } from '../mistakes/mistake.ts'
import { type YamlSource, yamlSource } from './yaml-source.ts'

/** What people wrote about one vendor. */
export interface VendorFolder {
  readonly name: string
  readonly document: YamlSource
  readonly priceLists: readonly YamlSource[]
  readonly mistakes: readonly Mistake[]
}

/** The vendor folders below `from`: each folder that holds an `openapi.yaml`, in the order of their names. */
export function vendorFolders(from: string, shownFrom: string): VendorFolder[] {
  return readdirSync(from, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(from, entry.name, 'openapi.yaml')))
    .map((entry) => entry.name)
    .sort()
    .map((name) => vendorFolder(join(from, name), name, shownFrom))
}

function vendorFolder(folder: string, name: string, shownFrom: string): VendorFolder {
  const read = (file: string): YamlSource => yamlSource(relative(shownFrom, file), readFileSync(file, 'utf8'))
  const document = read(join(folder, 'openapi.yaml'))
  const files = filesIn(join(folder, 'prices'))
  const priceLists = files.filter((file) => file.endsWith('.yaml')).map(read)
  const others = files.filter((file) => !file.endsWith('.yaml')).map((file) => strangeFile(relative(shownFrom, file)))
  const unreadable = [document, ...priceLists].flatMap((source) => source.mistakes)
  return { name, document, priceLists, mistakes: [...unreadable, ...others] }
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => !file.startsWith('.'))
    .sort()
    .map((file) => join(folder, file))
}

function strangeFile(file: string): Mistake {
  return { file, line: 1, column: 1, found: 'a file that is no price list', allowed: 'prices/<version>.yaml' }
}
