import { isBuiltin } from 'node:module'
import ts from 'typescript'
import { type FreeName, freeNames } from './free-names.ts'
import { importsOf } from './imports.ts'
import { PACKAGES } from './packages.ts'
import { isCode, isTest, packageOf, type Rule, type Source } from './source.ts'
import { at } from './syntax.ts'

const FIRST_LAYER_WITH_GLOBALS = 5

interface Global {
  /** What a caller gives instead. */
  readonly passed: string
  /** Whether this use reaches the world; every use does when absent. */
  readonly reaches?: (use: FreeName) => boolean
}

const GLOBALS = new Map<string, Global>([
  ['Date', { passed: 'now', reaches: (use) => use.member === 'now' || isMadeFromNothing(use) }],
  ['performance', { passed: 'now' }],
  ['Math', { passed: 'random', reaches: ({ member }) => member === undefined || member === 'random' }],
  ['crypto', { passed: 'random', reaches: ({ member }) => member === undefined || /random/i.test(member) }],
  ['fetch', { passed: 'fetch' }],
  ['process', { passed: 'what is read from it' }],
  ['setTimeout', { passed: 'a timer' }],
  ['setInterval', { passed: 'a timer' }],
  ['setImmediate', { passed: 'a timer' }],
  ['globalThis', { passed: 'what is read from it', reaches: ({ member }) => member === undefined }],
  ['AbortSignal', { passed: 'a signal', reaches: ({ member }) => member === 'timeout' }],
])
/**
 * Where the SDK and the contract kit reach for the runtime's own, by file: an app that makes a client is the outermost caller, and what it
 * does not bring (`fetch`, `now`, `random`) is the runtime's own. A wait for an event is bounded by the runtime's timer,
 * and so is an exchange of the contract kit.
 */
export const ALLOWED_GLOBALS: Readonly<Record<string, readonly string[]>> = {
  'packages/contract/src/start-timer.ts': ['setTimeout'],
  'packages/sdk/src/client/send-once.ts': ['fetch'],
  'packages/sdk/src/time/environment.ts': ['Date.now', 'Math.random'],
  'packages/sdk/src/time/deadline.ts': ['setTimeout'],
}
/**
 * Where the compiler, whose generators run on Node, imports Node, by file: only `files.ts` reads and writes files, and
 * `background.ts` runs generators in a thread.
 */
const ALLOWED_BUILTINS: Readonly<Record<string, readonly string[]>> = {
  'packages/compiler/src/files.ts': ['node:fs', 'node:fs/promises', 'node:path'],
  'packages/compiler/src/background.ts': ['node:module', 'node:path', 'node:worker_threads'],
  'packages/compiler/src/background-worker.ts': ['node:module', 'node:worker_threads'],
  'packages/compiler/src/emit/spec/document-types.ts': ['node:path'],
  'packages/compiler/src/emit/validators/ajv.ts': ['node:module'],
}
const NAMES: ReadonlySet<string> = new Set(GLOBALS.keys())

/** Below layer 5 no package reaches for the clock, chance, the network, the environment or Node: callers bring them. */
export const globals: Rule = (sources) =>
  sources
    .filter(({ path }) => isCode(path) && !isTest(path) && isPure(path))
    .flatMap((source) => [
      ...freeNames(source, NAMES).flatMap((use) => violationsOf(source, use)),
      ...nodeImports(source),
    ])

function isPure(path: string): boolean {
  const place = PACKAGES[packageOf(path) ?? '']
  return place !== undefined && place.layer < FIRST_LAYER_WITH_GLOBALS
}

function violationsOf(source: Source, use: FreeName): string[] {
  const found = GLOBALS.get(use.name)
  if (found === undefined || found.reaches?.(use) === false) return []
  const written = use.member === undefined ? use.name : `${use.name}.${use.member}`
  if (ALLOWED_GLOBALS[source.path]?.includes(written)) return []
  return [at(source, use.whole, `reaches for the global ${written}; the outermost caller passes ${found.passed}`)]
}

function isMadeFromNothing({ whole }: FreeName): boolean {
  const { parent } = whole
  if (ts.isNewExpression(parent)) return parent.expression === whole && (parent.arguments ?? []).length === 0
  return ts.isCallExpression(parent) && parent.expression === whole
}

function nodeImports(source: Source): string[] {
  return importsOf(source)
    .filter(({ specifier }) => isBuiltin(specifier) && !ALLOWED_BUILTINS[source.path]?.includes(specifier))
    .map(({ specifier, node }) =>
      at(source, node, `imports ${specifier}; below layer ${FIRST_LAYER_WITH_GLOBALS} code runs on any runtime`),
    )
}
