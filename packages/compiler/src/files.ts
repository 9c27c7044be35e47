import { existsSync, globSync, readdirSync, readFileSync, rmdirSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { GeneratedFile } from './emit/output/file.ts'
import type { Sources } from './parse/vendor-files.ts'

/** The folder beside the vendors that holds the JSON Schemas of our extensions. */
const SCHEMAS = 'schemas'

/**
 * Reads what people wrote about vendors: a folder of vendors, or the folder of one. This file is all that the
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

/**
 * Writes generated files below a folder, those that differ alone, and removes the generated ones that are left over, with
 * what was built from them and the folders that held nothing else.
 *
 * @returns the paths that were written or removed
 */
export async function writeFiles(files: readonly GeneratedFile[], to: string): Promise<string[]> {
  const changed = files.filter(({ path, text }) => textOf(join(to, path)) !== text)
  for (const { path, text } of changed) {
    await mkdir(dirname(join(to, path)), { recursive: true })
    await writeFile(join(to, path), text)
  }
  const removed = leftOver(files, to)
  await remove(removed, to)
  return [...changed.map(({ path }) => path), ...removed]
}

/** The paths of generated files below a workspace that are missing, stale or left over. */
export function staleFiles(files: readonly GeneratedFile[], to: string): string[] {
  const stale = files.filter(({ path, text }) => textOf(join(to, path)) !== text).map(({ path }) => path)
  return [...stale, ...leftOver(files, to)].sort()
}

function leftOver(files: readonly GeneratedFile[], to: string): string[] {
  const wanted = new Set(files.map(({ path }) => path))
  return globSync('packages/*/src/**/*.gen.ts', { cwd: to, exclude: (path) => path.includes('node_modules') }).filter(
    (path) => !wanted.has(path),
  )
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

const BUILT = ['.js', '.js.map', '.d.ts', '.d.ts.map']

async function remove(paths: readonly string[], from: string): Promise<void> {
  for (const path of paths) {
    const built = path.replace(/^(packages\/[^/]+)\/src\//, '$1/dist/').replace(/\.ts$/, '')
    for (const gone of [path, ...BUILT.map((end) => `${built}${end}`)]) {
      await rm(join(from, gone), { force: true })
      removeEmpty(dirname(join(from, gone)))
    }
  }
}

/** Removes a folder that holds nothing, and the folders that held nothing else. */
function removeEmpty(folder: string): void {
  try {
    if (readdirSync(folder).length > 0) return
    rmdirSync(folder)
  } catch {
    // It is not there, as nothing was built.
    return
  }
  removeEmpty(dirname(folder))
}
