import { posix } from 'node:path'
import { type Manifest, manifestsOf } from './manifest.ts'
import type { Source } from './source.ts'

/** From the path of a file and a specifier to the path of the file that is imported; undefined for npm and for nothing. */
export type Resolve = (from: string, specifier: string) => string | undefined

/** Resolves relative specifiers, and names of workspace packages by the `exports` of their package.json. */
export function resolver(sources: readonly Source[]): Resolve {
  const paths = new Set(sources.map(({ path }) => path))
  const manifests = manifestsOf(sources)
  const existing = (path: string): string | undefined =>
    [path, path.replace(/\.js$/, '.ts')].find((candidate) => paths.has(candidate))
  return (from, specifier) => {
    if (specifier.startsWith('.')) return existing(posix.join(posix.dirname(from), specifier))
    const owner = manifests.find(({ value }) => `${specifier}/`.startsWith(`${value.name}/`))
    const target = owner && exported(owner, `.${specifier.slice(String(owner.value.name).length)}`)
    return target && existing(posix.join(owner.home, target))
  }
}

function exported({ value }: Manifest, subpath: string): string | undefined {
  const { exports } = value
  if (exports === undefined) return subpath
  const entries = typeof exports === 'string' ? { '.': exports } : (exports as Readonly<Record<string, unknown>>)
  if (subpath in entries) return fileOf(entries[subpath])
  const patterns = Object.keys(entries).filter((key) => key.includes('*') && fits(key, subpath))
  const closest = patterns.sort((a, b) => b.indexOf('*') - a.indexOf('*'))[0]
  if (closest === undefined) return undefined
  const [before = '', after = ''] = closest.split('*')
  return fileOf(entries[closest])?.replaceAll('*', subpath.slice(before.length, subpath.length - after.length))
}

function fits(pattern: string, subpath: string): boolean {
  const [before = '', after = ''] = pattern.split('*')
  return subpath.length >= pattern.length && subpath.startsWith(before) && subpath.endsWith(after)
}

function fileOf(target: unknown): string | undefined {
  if (typeof target === 'string') return target
  const conditions = (target ?? {}) as Readonly<Record<string, unknown>>
  return [conditions.default, conditions.import].find((file) => typeof file === 'string')
}
