import { existsSync, globSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkVendor } from './check/check-vendor.ts'
import { checkStructure } from './check/structure.ts'
import { checkTypeNames } from './check/type-names.ts'
import { contractFile } from './emit/contract/contract-file.ts'
import { emitVendor } from './emit/emit-vendor.ts'
import type { GeneratedFile } from './emit/output/file.ts'
import { takeAway } from './emit/output/take-away.ts'
import { type Targets, workspaceTargets } from './emit/output/targets.ts'
import { pricingFiles } from './emit/pricing/pricing-files.ts'
import { sampleSetFile } from './emit/reference/outlay-file.ts'
import { referenceFile } from './emit/reference/reference-file.ts'
import { worldsFile } from './emit/reference/worlds-file.ts'
import { UnreadableDocument } from './emit/spec/document-types.ts'
import { vendorFile } from './emit/vendor/vendor-file.ts'
import { lowerRules } from './lower/rules.ts'
import { lowerVendor } from './lower/vendor.ts'
import { type VendorSource, vendorSource } from './model/vendor.ts'
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
  const files: GeneratedFile[] = []
  const vendors: VendorSource[] = []
  for (const folder of vendorFolders(from, shownFrom)) {
    const written = await vendorFiles(folder, targets, diagnostics)
    vendors.push(vendorSource(folder))
    files.push(...written)
    progress?.(folder.name)
  }
  if (diagnostics.length > 0) throw new DocumentDiagnostics(diagnostics)
  return [...files, sampleSetFile(vendors, targets), worldsFile(vendors, targets)].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  )
}

async function vendorFiles(
  folder: VendorFolder,
  targets: Targets,
  diagnostics: Diagnostic[],
): Promise<GeneratedFile[]> {
  const found: Diagnostic[] = [...folder.diagnostics]
  const { diagnostics: seen, vendor } = checkVendor(vendorSource(folder))
  const structure = await checkStructure(folder.document, seen)
  found.push(...seen, ...structure)
  if (structure.length === 0) found.push(...checkTypeNames(vendor, found))
  const emitted = found.length > 0 ? [] : await emitFiles(vendor, targets, found)
  diagnostics.push(...found)
  if (found.length > 0) return []
  return [
    ...emitted,
    ...pricingFiles(vendor, lowerRules(vendor), targets),
    vendorFile(vendor, targets),
    referenceFile(vendor, targets),
    contractFile(vendor, targets),
  ]
}

/** What is written from the IR; a document that hey-api cannot read is a diagnostic. */
async function emitFiles(vendor: VendorSource, targets: Targets, diagnostics: Diagnostic[]): Promise<GeneratedFile[]> {
  try {
    return await emitVendor(lowerVendor(vendor), targets)
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error
    const found = `a document for which hey-api writes no types: ${error.message}`
    diagnostics.push(vendor.source.diagnostic([], found, 'one that it can read'))
    return []
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
  await takeAway(leftOver(files, to), to)
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
