import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
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
  noEmit: true,
}

/** What a compiler says of a file of a project, its version first. */
export async function compiled(project: string, folder: string, options: object): Promise<string> {
  const config = join(project, `tsconfig.${folder}.${Object.keys(options).length}.json`)
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...STRICT, ...options }, files: ['consumer.ts'] }))
  const args = [join(MODULES, folder, 'bin/tsc'), '--pretty', 'false', '-p', config]
  const run = (...given: readonly string[]): ReturnType<typeof endOf> =>
    endOf(spawn(process.execPath, given, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] }))
  const [version, said] = await Promise.all([run(args[0] ?? '', '--version'), run(...args)])
  return `${version.out}${said.out}${said.err}`
}
