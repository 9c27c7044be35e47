import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { endOf } from '../command/run-command.ts'

const MODULES = join(import.meta.dirname, '../node_modules')

/** TypeScript by its version, with the folder in which it is. */
export const COMPILERS: readonly (readonly [version: string, folder: string])[] = [
  ['5.9', 'typescript-5.9'],
  ['6.0', 'typescript'],
  ['7.0', 'typescript-7'],
]

/** How a user's project may be set up, as strictly as it can be. */
export const SETUPS: readonly (readonly [setup: string, options: object])[] = [
  ['Node with nodenext', { module: 'nodenext', lib: ['es2024'], types: ['node'] }],
  [
    'a browser with bundler',
    { module: 'esnext', moduleResolution: 'bundler', lib: ['es2024', 'dom', 'dom.iterable'], types: [] },
  ],
]

const STRICT = {
  target: 'es2024',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noUnusedLocals: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  // Declarations are written for what they say of types that have no name outside the package.
  declaration: true,
  emitDeclarationOnly: true,
  rootDir: '..',
  outDir: 'out',
}

const FILES = ['../consumer.ts', '../library.ts', '../every-entry.ts']

/** What a compiler says of the files `consumer.ts`, `library.ts` and `every-entry.ts` of a project, and its own version. */
export interface Verdict {
  readonly version: string
  readonly said: string
}

/** Holds a project to a compiler; each call writes a configuration of its own, so that calls do not meet. */
export async function compiled(project: string, folder: string, options: object): Promise<Verdict> {
  const config = join(mkdtempSync(join(project, 'tsconfig-')), 'tsconfig.json')
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...STRICT, ...options }, files: FILES }))
  const compiler = join(MODULES, folder, 'bin/tsc')
  const run = (...args: readonly string[]): ReturnType<typeof endOf> =>
    endOf(spawn(process.execPath, [compiler, ...args], { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] }))
  const [version, verdict] = await Promise.all([run('--version'), run('--pretty', 'false', '-p', config)])
  return { version: version.out.trim(), said: `${verdict.out}${verdict.err}` }
}
