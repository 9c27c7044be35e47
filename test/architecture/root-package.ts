import { listedBy, type Manifest, manifestLine, manifestsOf } from './manifest.ts'
import { roomNamed } from './rooms.ts'
import type { Rule } from './source.ts'

const SCRIPTS = ['start', 'test', 'generate', 'check', 'fix', 'bench', 'change']

/** The root lists tools only, so that pnpm shows a package nothing that the package does not list itself. */
export const rootPackage: Rule = (sources) =>
  manifestsOf(sources)
    .filter(({ home }) => home === '')
    .flatMap((manifest) => [...workspacePackages(manifest), ...runTimeLibraries(manifest), ...scripts(manifest)])

function workspacePackages(manifest: Manifest): string[] {
  return listedBy(manifest)
    .filter(({ name }) => roomNamed(name) !== undefined)
    .map(({ name, field }) => sentence(manifest, [field, name], `lists ${name}; the root lists no workspace package`))
}

function runTimeLibraries(manifest: Manifest): string[] {
  if (manifest.value.dependencies === undefined) return []
  return [sentence(manifest, ['dependencies'], 'has dependencies; the root has devDependencies only')]
}

function scripts(manifest: Manifest): string[] {
  const names = Object.keys(manifest.value.scripts ?? {})
  const unknown = names.filter((name) => !SCRIPTS.includes(name)).map((name) => ({ name, what: 'has the script' }))
  const missing = SCRIPTS.filter((name) => !names.includes(name)).map((name) => ({ name, what: 'lacks the script' }))
  return [...unknown, ...missing].map(({ name, what }) =>
    sentence(manifest, ['scripts', name], `${what} ${name}; the scripts are ${SCRIPTS.join(', ')}`),
  )
}

function sentence(manifest: Manifest, keys: readonly string[], text: string): string {
  return `package.json:${manifestLine(manifest, keys)} ${text}`
}
