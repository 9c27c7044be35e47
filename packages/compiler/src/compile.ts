import { existsSync, globSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Vendor } from '@outlay/ir'
import { checkVendor } from './check/check-vendor.ts'
import { checkStructure } from './check/structure.ts'
import { checkTypeNames } from './check/type-names.ts'
import { emitVendor } from './emit/emit-vendor.ts'
import type { GeneratedFile } from './emit/output/file.ts'
import { removeGenerated } from './emit/output/remove-generated.ts'
import { type Targets, workspaceTargets } from './emit/output/targets.ts'
import { sampleSetFile } from './emit/reference/outlay-file.ts'
import { worldsFile } from './emit/reference/worlds-file.ts'
import { UnreadableDocument } from './emit/spec/document-types.ts'
import { lowerRules } from './lower/rules.ts'
import { lowerVendor } from './lower/vendor.ts'
import { vendorSource } from './model/vendor.ts'
import { type Diagnostic, DocumentDiagnostics } from './parse/diagnostic.ts'
import { type VendorFolder, vendorFolders } from './parse/vendor-folder.ts'

/** What to generate from, for which targets, and who hears of the progress. */
export interface CompileOptions {
  /** The folder of vendor folders. */
  readonly from: string
  /** Paths in diagnostics are shown relative to this folder. */
  readonly shownFrom: string
  readonly targets: Targets
  readonly progress?: (vendor: string) => void
}

/**
 * The generated files of a folder of documents, in memory; the same folder always gives the same bytes.
 *
 * @throws DocumentDiagnostics with every diagnostic of every document and price list
 */
export async function compile({ from, shownFrom, targets, progress }: CompileOptions): Promise<GeneratedFile[]> {
  const diagnostics: Diagnostic[] = []
  const compiled: CompiledVendor[] = []
  for (const folder of vendorFolders(from, shownFrom)) {
    const one = await compileVendor(folder, targets, diagnostics)
    if (one !== undefined) compiled.push(one)
    progress?.(folder.name)
  }
  if (diagnostics.length > 0) throw new DocumentDiagnostics(diagnostics)
  const vendors = compiled.map(({ vendor }) => vendor)
  const files = compiled.flatMap((one) => one.files)
  return [...files, sampleSetFile(vendors, targets), worldsFile(vendors, targets)].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  )
}

interface CompiledVendor {
  readonly vendor: Vendor
  readonly files: readonly GeneratedFile[]
}

/** Undefined where diagnostics are added. */
async function compileVendor(
  folder: VendorFolder,
  targets: Targets,
  diagnostics: Diagnostic[],
): Promise<CompiledVendor | undefined> {
  const { diagnostics: found, vendor: source } = checkVendor(vendorSource(folder))
  const structure = await checkStructure(folder.document, found)
  const all = [...folder.diagnostics, ...found, ...structure]
  if (structure.length === 0) all.push(...checkTypeNames(source, all))
  diagnostics.push(...all)
  if (all.length > 0) return undefined
  const vendor = lowerVendor(source)
  try {
    return { vendor, files: await emitVendor(vendor, lowerRules(source), targets) }
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error
    const given = `a document for which hey-api writes no types: ${error.message}`
    diagnostics.push(source.source.diagnostic([], given, 'one that it can read'))
    return undefined
  }
}

/**
 * Writes files below a folder and takes away the generated ones that are no longer written, with what was built from them
 * and the folders that held nothing else.
 */
export async function write(files: readonly GeneratedFile[], to: string): Promise<void> {
  for (const { path, text } of files) {
    await mkdir(dirname(join(to, path)), { recursive: true })
    if (readIfThere(join(to, path)) !== text) await writeFile(join(to, path), text)
  }
  await removeGenerated(leftOver(files, to), to)
}

/** The paths of generated files below the workspace `to` that are missing, stale or left over. */
export async function staleFiles(from: string, to: string): Promise<string[]> {
  const files = await compile({ from, shownFrom: to, targets: workspaceTargets })
  const stale = files.filter(({ path, text }) => readIfThere(join(to, path)) !== text).map(({ path }) => path)
  return [...stale, ...leftOver(files, to)].sort()
}

function leftOver(files: readonly GeneratedFile[], to: string): string[] {
  const wanted = new Set(files.map(({ path }) => path))
  return globSync('packages/*/src/**/*.gen.ts', { cwd: to, exclude: (path) => path.includes('node_modules') }).filter(
    (path) => !wanted.has(path),
  )
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
