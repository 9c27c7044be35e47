import { existsSync, globSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkVendor } from './check/check-vendor.ts'
import { checkStructure } from './check/structure.ts'
import { checkTypeNames } from './check/type-names.ts'
import type { GeneratedFile } from './emit/output/file.ts'
import { takeAway } from './emit/output/take-away.ts'
import { type Targets, workspaceTargets } from './emit/output/targets.ts'
import { pricingFiles } from './emit/pricing/pricing-files.ts'
import { sampleSetFile } from './emit/reference/outlay-file.ts'
import { referenceFile } from './emit/reference/reference-file.ts'
import { worldsFile } from './emit/reference/worlds-file.ts'
import { answersFile } from './emit/sdk/answers-file.ts'
import { checkedFile } from './emit/sdk/checked-file.ts'
import { errorsFile } from './emit/sdk/errors-file.ts'
import { listsFile } from './emit/sdk/lists-file.ts'
import { moneyFile } from './emit/sdk/money-file.ts'
import { offlineFile } from './emit/sdk/offline-file.ts'
import { queryFile } from './emit/sdk/query-file.ts'
import { sdkFile } from './emit/sdk/sdk-file.ts'
import { schemasFiles } from './emit/spec/schemas-file.ts'
import { specFiles } from './emit/spec/spec-files.ts'
import { validatorFiles } from './emit/validators/validator-files.ts'
import { worldValidatorFiles } from './emit/validators/world-validator-files.ts'
import { vendorFile } from './emit/vendor/vendor-file.ts'
import { lowerRules } from './lower/rules.ts'
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
  if (structure.length === 0) found.push(...(await checkTypeNames(vendor, found)))
  diagnostics.push(...found)
  if (found.length > 0) return []
  return [
    ...specFiles(vendor, targets),
    ...(await schemasFiles(vendor, targets)),
    ...validatorFiles(vendor, targets),
    ...worldValidatorFiles(vendor, targets),
    ...pricingFiles(vendor, lowerRules(vendor), targets),
    await sdkFile(vendor, targets),
    offlineFile(vendor, targets),
    checkedFile(vendor, targets),
    answersFile(vendor, targets),
    errorsFile(vendor, targets),
    await queryFile(vendor, targets),
    moneyFile(vendor, targets),
    listsFile(vendor, targets),
    vendorFile(vendor, targets),
    referenceFile(vendor, targets),
  ]
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
