import { existsSync, globSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkVendor } from './check/check-vendor.ts'
import { DocumentMistakes, type Mistake } from './check/mistake.ts'
import { structureMistakes } from './check/structure-mistakes.ts'
import { typeNameMistakes } from './check/type-name-mistakes.ts'
import { contractFile } from './emit/contract/contract-file.ts'
import type { GeneratedFile } from './emit/output/file.ts'
import { type Rooms, workspaceRooms } from './emit/output/rooms.ts'
import { takeAway } from './emit/output/take-away.ts'
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
import { pricingFiles } from './lower/pricing/pricing-file.ts'
import { type VendorSource, vendorSource } from './model/vendor.ts'
import { type VendorFolder, vendorFolders } from './parse/vendor-folder.ts'

/** What to generate from, for which rooms, and who hears of the progress. */
export interface Generation {
  /** The folder of vendor folders. */
  readonly from: string
  /** Paths in mistakes are shown relative to this folder. */
  readonly shownFrom: string
  readonly rooms: Rooms
  readonly progress?: (vendor: string) => void
}

/**
 * The generated files of a folder of documents, in memory; the same folder always gives the same bytes.
 *
 * @throws DocumentMistakes with every mistake of every document and price list
 */
export async function generated({ from, shownFrom, rooms, progress }: Generation): Promise<GeneratedFile[]> {
  const mistakes: Mistake[] = []
  const files: GeneratedFile[] = []
  const vendors: VendorSource[] = []
  for (const folder of vendorFolders(from, shownFrom)) {
    const written = await vendorFiles(folder, rooms, mistakes)
    vendors.push(vendorSource(folder))
    files.push(...written)
    progress?.(folder.name)
  }
  if (mistakes.length > 0) throw new DocumentMistakes(mistakes)
  return [...files, sampleSetFile(vendors, rooms), worldsFile(vendors, rooms)].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  )
}

async function vendorFiles(folder: VendorFolder, rooms: Rooms, mistakes: Mistake[]): Promise<GeneratedFile[]> {
  const found: Mistake[] = [...folder.mistakes]
  const { mistakes: seen, vendor } = checkVendor(vendorSource(folder))
  const structure = await structureMistakes(folder.document, seen)
  found.push(...seen, ...structure)
  if (structure.length === 0) found.push(...(await typeNameMistakes(vendor, found)))
  const pricing = pricingFiles(vendor, rooms, found)
  mistakes.push(...found)
  if (found.length > 0) return []
  return [
    ...specFiles(vendor, rooms),
    ...(await schemasFiles(vendor, rooms)),
    ...validatorFiles(vendor, rooms),
    ...worldValidatorFiles(vendor, rooms),
    ...pricing,
    await sdkFile(vendor, rooms),
    offlineFile(vendor, rooms),
    checkedFile(vendor, rooms),
    answersFile(vendor, rooms),
    errorsFile(vendor, rooms),
    await queryFile(vendor, rooms),
    moneyFile(vendor, rooms),
    listsFile(vendor, rooms),
    referenceFile(vendor, rooms),
    contractFile(vendor, rooms),
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
  const files = await generated({ from, shownFrom: to, rooms: workspaceRooms })
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
