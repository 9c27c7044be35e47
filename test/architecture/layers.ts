import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { type Import, importsOf, packageNamed } from './imports.ts'
import { listedBy, type Manifest, manifestLine, manifestsOf } from './manifest.ts'
import { nameOf, PACKAGES, packageWithNpmName, SCRIPTS_MAY_IMPORT } from './packages.ts'
import { folderOf, isCode, isTest, packageOf, type Rule, type Source } from './source.ts'
import { at } from './syntax.ts'

/** A package imports only from lower layers, only what its package.json lists, and never by a path out of itself. */
export const layers: Rule = (sources) => {
  const manifests = new Map(manifestsOf(sources).map((manifest) => [manifest.home, manifest]))
  return [
    ...unknownPackages(sources),
    ...[...manifests.values()].flatMap(dependencies),
    ...sources
      .filter(({ path }) => isCode(path) && isGoverned(path))
      .flatMap((source) => {
        const check = importChecker(source, manifests.get(folderOf(source.path) ?? ''))
        return importsOf(source).flatMap((one) => check(one).map((sentence) => at(source, one.node, sentence)))
      }),
  ]
}

// Tests import what they like; packages and scripts do not.
function isGoverned(path: string): boolean {
  return path.startsWith('scripts/') || packageOf(path) !== undefined
}

function unknownPackages(sources: readonly Source[]): string[] {
  const packages = new Set(sources.flatMap(({ path }) => packageOf(path) ?? []))
  return [...packages]
    .filter((packageName) => !(packageName in PACKAGES))
    .map(
      (packageName) =>
        `packages/${packageName}:1 is a package without a layer; the packages are ${Object.keys(PACKAGES).join(', ')}`,
    )
}

function dependencies(manifest: Manifest): string[] {
  const { home, source } = manifest
  if (!isGoverned(source.path)) return []
  const allowed = allowedIn(home)
  return listedBy(manifest).flatMap(({ name, field }) => {
    const packageName = packageWithNpmName(name)
    if (packageName === undefined || allowed.includes(packageName)) return []
    return [`${source.path}:${manifestLine(manifest, [field, name])} lists ${name}; ${sentenceOf(home, allowed)}`]
  })
}

function importChecker({ path }: Source, manifest: Manifest | undefined): (one: Import) => string[] {
  const home = folderOf(path) ?? ''
  const allowed = allowedIn(home, path)
  const listed = manifest && new Set(listedBy(manifest).map(({ name }) => name))
  return ({ specifier }) => {
    const name = packageNamed(specifier)
    if (name === undefined) return relative({ path, home, specifier })
    if (specifier.startsWith('#')) return own(specifier, manifest)
    if (isBuiltin(specifier) || name === manifest?.value.name) return []
    const packageName = packageWithNpmName(name)
    if (packageName !== undefined && !allowed.includes(packageName))
      return [`imports ${specifier}; ${sentenceOf(home, allowed)}`]
    // The root's test tools reach every test; anything else must be the package's own.
    if (listed === undefined || listed.has(name) || (packageName === undefined && isTest(path))) return []
    return [`imports ${name}, which ${home}/package.json does not list; a package lists what it imports`]
  }
}

/** A name of the package's own: in `imports` of its package.json, where each condition leads to a file of its sources. */
function own(specifier: string, manifest: Manifest | undefined): string[] {
  const { imports = {} } = (manifest?.value ?? {}) as { readonly imports?: Readonly<Record<string, object>> }
  const targets = Object.values(imports[specifier] ?? {})
  if (targets.length > 0 && targets.every((target) => String(target).startsWith('./src/'))) return []
  return [`imports ${specifier}, which imports of ${manifest?.source.path} does not lead to files of ./src/`]
}

function relative({ path, home, specifier }: { path: string; home: string; specifier: string }): string[] {
  const target = posix.resolve('/', posix.dirname(path), specifier).slice(1)
  if (!target.startsWith(`${home}/`))
    return [`imports ${specifier}, out of ${home}; other packages are imported by name`]
  const entry = optInOf(target)
  // An entry may build on another that asks for no more packages than it does.
  const own = optInPackages(path)
  if (entry === undefined || optInPackages(target)?.every((packageName) => own?.includes(packageName))) return []
  return [`imports ${specifier} of the opt-in entry ${entry}; only the package's users import it`]
}

function optInOf(path: string): string | undefined {
  const packageName = packageOf(path)
  const inner = path.slice(`packages/${packageName}/src/`.length).replace(/^generated\/[^/]+\//, '')
  const entries = Object.keys(PACKAGES[packageName ?? '']?.optIn ?? {})
  return entries.find((entry) => inner.startsWith(`${entry}/`) || inner.startsWith(`${entry}.`))
}

/** The packages that the entry of a file opens; undefined for a file of no entry. */
function optInPackages(path: string): readonly string[] | undefined {
  return PACKAGES[packageOf(path) ?? '']?.optIn?.[optInOf(path) ?? '']
}

/** The packages that a file may import; without a file, what any file of its package may. */
function allowedIn(home: string, path?: string): readonly string[] {
  if (home === 'scripts') return SCRIPTS_MAY_IMPORT
  const place = PACKAGES[home.slice('packages/'.length)]
  const optIn = place?.optIn ?? {}
  const entries = path === undefined ? Object.keys(optIn) : [optInOf(path) ?? '']
  return [...(place?.mayImport ?? []), ...entries.flatMap((entry) => optIn[entry] ?? [])]
}

function sentenceOf(home: string, allowed: readonly string[]): string {
  return `${home} may import ${allowed.length === 0 ? 'no package of the workspace' : allowed.map(nameOf).join(', ')}`
}
