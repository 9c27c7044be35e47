import { type Compilation, createCompiler } from './create-compiler.ts'
import type { Targets } from './emit/output/targets.ts'
import type { Sources } from './parse/vendor-files.ts'

export { type Compilation, type Compiler, type CompilerOptions, createCompiler } from './create-compiler.ts'
export type { GeneratedFile } from './emit/output/file.ts'
export type { Diagnostic } from './parse/diagnostic.ts'
export { formatDiagnostic } from './parse/diagnostic.ts'
export type { Sources } from './parse/vendor-files.ts'

/** What to compile, for which targets, and who hears of the progress. */
export interface CompileOptions {
  /** The texts of the files by their paths: `openapi/x-router/openapi.yaml`. */
  readonly sources: Sources
  readonly targets: Targets
  /** Called with the name of each vendor when it is done. */
  readonly progress?: (vendor: string) => void
}

/**
 * Compiles documents and price lists to TypeScript, in memory. What is wrong with them is a diagnostic and never thrown.
 *
 * @example
 * const { files, diagnostics } = await compile({ sources: readSources('openapi'), targets: workspaceTargets })
 */
export async function compile({ sources, targets, progress }: CompileOptions): Promise<Compilation> {
  const compiler = createCompiler({ targets, ...(progress && { progress }) })
  return await compiler.compile(sources)
}
