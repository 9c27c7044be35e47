import type { Vendor } from '@outlay/ir'
import { findStructureProblems, prepareBackground, writeTypes } from './background.ts'
import { checkVendor } from './check/check-vendor.ts'
import { checkStructure, hasKnownStructure, type StructureProblem } from './check/structure.ts'
import { emitVendor } from './emit/emit-vendor.ts'
import type { GeneratedFile } from './emit/output/file.ts'
import type { Targets } from './emit/output/targets.ts'
import { pricingFiles } from './emit/pricing/pricing-files.ts'
import { sampleSetFile } from './emit/reference/outlay-file.ts'
import { worldsFile } from './emit/reference/worlds-file.ts'
import { UnreadableDocument } from './emit/spec/type-declaration.ts'
import { lowerRules } from './lower/rules.ts'
import { lowerVendor } from './lower/vendor.ts'
import { isObject } from './model/schema.ts'
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
  /** Called with the name of each vendor when it is done. */
  readonly progress?: (vendor: string) => void
}

/** Compiles again and again, each time only what has changed. */
export interface Compiler {
  /** Compiles sources to files, or to diagnostics; `changed` are the paths whose text is not that of the time before. */
  compile(sources: Sources): Promise<Compilation & { readonly changed: readonly string[] }>
}

/** What follows from the document and the world of a vendor, whatever its prices are. */
interface CompiledDocument {
  readonly document: YamlSource
  readonly world: VendorFiles['world']
  readonly structure: readonly Diagnostic[]
  readonly vendor: Vendor
  readonly files: readonly GeneratedFile[]
}

interface CompiledFiles extends Compilation {
  /** Undefined where there is a diagnostic. */
  readonly vendor?: Vendor
}

/**
 * A compiler that keeps what it has done: a file whose text is the same is not read again, and what follows from a
 * document alone is not written again where only prices have changed.
 */
export function createCompiler({ targets, progress }: CompilerOptions): Compiler {
  const read = readOnce()
  const compiled = new Map<string, CompiledDocument>()
  let before = new Map<string, string>()

  return { compile: compileSources }

  async function compileSources(sources: Sources): ReturnType<Compiler['compile']> {
    prepareBackground()
    const vendors = await Promise.all(
      vendorFiles(sources, read).map(async (folder) => {
        const compiled = await compileVendor(folder)
        progress?.(folder.name)
        return compiled
      }),
    )
    const diagnostics = vendors.flatMap((one) => one.diagnostics)
    if (diagnostics.length > 0) return { files: [], diagnostics: sortDiagnostics(diagnostics), changed: [] }
    const facts = vendors.flatMap(({ vendor }) => vendor ?? [])
    const all = [...vendors.flatMap(({ files }) => files), sampleSetFile(facts, targets), worldsFile(facts, targets)]
    const files = all.sort((a, b) => (a.path < b.path ? -1 : 1))
    const changed = files.filter(({ path, text }) => before.get(path) !== text).map(({ path }) => path)
    before = new Map(files.map(({ path, text }) => [path, text]))
    return { files, diagnostics: [], changed }
  }

  async function compileVendor(folder: VendorFiles): Promise<CompiledFiles> {
    const { document, world } = folder
    const known = compiled.get(folder.name)
    const isSame =
      known?.document === document && known.world?.source === world?.source && known.world?.schema === world?.schema
    const { diagnostics: found, vendor: source } = checkVendor(vendorSource(folder))
    const structure =
      isSame && found.length === 0 ? known.structure : checkStructure(document, found, await structureOf(document))
    const diagnostics = [...folder.diagnostics, ...found, ...structure]
    if (diagnostics.length > 0) return { files: [], diagnostics }
    const result = isSame ? known : await compileDocument(source)
    if ('code' in result) return { files: [], diagnostics: [result] }
    compiled.set(folder.name, { ...result, document, world, structure })
    const { vendor, files } = result
    return { vendor, files: [...files, ...pricingFiles(vendor, lowerRules(source), targets)], diagnostics }
  }

  async function compileDocument(
    source: VendorSource,
  ): Promise<Pick<CompiledDocument, 'vendor' | 'files'> | Diagnostic> {
    const vendor = lowerVendor(source)
    try {
      return { vendor, files: await emitVendor(vendor, targets, writeTypes) }
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error
      const message = `The document must be one that hey-api can write types for: ${error.message.replace(/\.$/, '')}.`
      return source.source.diagnostic([], 'OUT1146', message)
    }
  }
}

/** Nothing for another version, whose structure Redocly would take for one of ours. */
async function structureOf({ value }: YamlSource): Promise<readonly StructureProblem[]> {
  return isObject(value) && hasKnownStructure(value) ? findStructureProblems(value) : []
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
