import { checkVendor } from './check/check-vendor.ts'
import { checkStructure } from './check/structure.ts'
import { documentFiles } from './emit/document-files.ts'
import type { GeneratedFile } from './emit/output/file.ts'
import type { Targets } from './emit/output/targets.ts'
import { pricingFiles } from './emit/pricing/pricing-files.ts'
import { sampleSetFile } from './emit/reference/outlay-file.ts'
import { worldsFile } from './emit/reference/worlds-file.ts'
import { lowerRules } from './lower/rules.ts'
import { type VendorSource, vendorSource } from './model/vendor.ts'
import { type Diagnostic, sortDiagnostics } from './parse/diagnostic.ts'
import { type ReadYaml, type Sources, type VendorFiles, vendorFiles } from './parse/vendor-files.ts'
import { type YamlSource, yamlSource } from './parse/yaml-source.ts'

/** What was compiled: no files where there is a diagnostic. */
export interface Compilation {
  /** In the order of their paths; the same sources always give the same bytes. */
  readonly files: readonly GeneratedFile[]
  /** Everything that is wrong in the sources, in reading order. */
  readonly diagnostics: readonly Diagnostic[]
}

/** For which targets a compiler writes, and who hears of its progress. */
export interface CompilerOptions {
  readonly targets: Targets
  /** Is told the name of each vendor when it is done. */
  readonly progress?: (vendor: string) => void
}

/** Compiles again and again, each time only what has changed. */
export interface Compiler {
  /** Compiles sources to files, or to diagnostics; `changed` are the paths whose text is not that of the time before. */
  compile(sources: Sources): Promise<Compilation & { readonly changed: readonly string[] }>
}

/** What is kept of a vendor: by what its files were written. */
interface Kept {
  readonly document: YamlSource
  readonly world: VendorFiles['world']
  readonly structure: readonly Diagnostic[]
  readonly files: readonly GeneratedFile[]
}

/**
 * A compiler that keeps what it has done: a file whose text is the same is not read again, and what follows from a
 * document alone is not written again where only prices have changed.
 */
export function createCompiler({ targets, progress }: CompilerOptions): Compiler {
  const read = readOnce()
  const kept = new Map<string, Kept>()
  let before = new Map<string, string>()

  return { compile: compileSources }

  async function compileSources(sources: Sources): ReturnType<Compiler['compile']> {
    const diagnostics: Diagnostic[] = []
    const files: GeneratedFile[] = []
    const vendors: VendorSource[] = []
    for (const folder of vendorFiles(sources, read)) {
      const written = await compileVendor(folder)
      diagnostics.push(...written.diagnostics)
      files.push(...written.files)
      vendors.push(vendorSource(folder))
      progress?.(folder.name)
    }
    if (diagnostics.length > 0) return { files: [], diagnostics: sortDiagnostics(diagnostics), changed: [] }
    const all = [...files, sampleSetFile(vendors, targets), worldsFile(vendors, targets)]
    const sorted = all.sort((a, b) => (a.path < b.path ? -1 : 1))
    const changed = sorted.filter(({ path, text }) => before.get(path) !== text).map(({ path }) => path)
    before = new Map(sorted.map(({ path, text }) => [path, text]))
    return { files: sorted, diagnostics: [], changed }
  }

  async function compileVendor(folder: VendorFiles): Promise<Omit<Compilation, 'changed'>> {
    const known = kept.get(folder.name)
    const same =
      known?.document === folder.document &&
      known.world?.source === folder.world?.source &&
      known.world?.schema === folder.world?.schema
    const { diagnostics: found, vendor } = checkVendor(vendorSource(folder))
    const diagnostics: Diagnostic[] = [...folder.diagnostics, ...found]
    const structure = same && found.length === 0 ? known.structure : await checkStructure(folder.document, found)
    diagnostics.push(...structure)
    if (diagnostics.length > 0) return { files: [], diagnostics }
    const pricing = pricingFiles(vendor, lowerRules(vendor), targets)
    if (same) return { files: [...known.files, ...pricing], diagnostics }
    const files = await emitDocument(vendor, targets)
    if ('code' in files) return { files: [], diagnostics: [files] }
    kept.set(folder.name, { document: folder.document, world: folder.world, structure, files })
    return { files: [...files, ...pricing], diagnostics }
  }
}

/** A generator that others wrote may give up at what is right by all rules here. */
async function emitDocument(vendor: VendorSource, targets: Targets): Promise<readonly GeneratedFile[] | Diagnostic> {
  try {
    return await documentFiles(vendor, targets)
  } catch (error) {
    const { message, cause } = error as Error
    const why = cause instanceof Error ? cause.message : message
    return vendor.source.diagnostic([], 'OUT1146', `The document must be one that hey-api can write types for: ${why}`)
  }
}

/** Reads a text once, as long as its file has it. */
function readOnce(): ReadYaml {
  const known = new Map<string, { readonly text: string; readonly source: YamlSource }>()
  return (file, text) => {
    const found = known.get(file)
    if (found?.text === text) return found.source
    const source = yamlSource(file, text)
    known.set(file, { text, source })
    return source
  }
}
