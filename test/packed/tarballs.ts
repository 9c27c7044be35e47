import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { PNPM } from '../command/package-manager.ts'
import { manifestOf } from './entries.ts'

const ROOT = join(import.meta.dirname, '../..')

/** The packages of the workspace by their folders, which are the rooms of the house. */
export const PACKAGES: readonly string[] = readdirSync(join(ROOT, 'packages'))

/** What would be published. */
export interface Tarballs {
  readonly of: (name: string) => Buffer
  /** A project of modules into which some are unpacked with all that they depend on, flat, as an install lays it out. */
  readonly installed: (project: string, names: readonly string[]) => Promise<string>
}

/** The name under which a package is published. */
export const publishedName = (name: string): string => (name === 'outlay' ? name : `@outlay/${name}`)

/** Packs every package as it would be published, its build included, into a folder that is empty. */
export async function packed(folder: string): Promise<Tarballs> {
  const [command, ...before] = PNPM
  const args = [...before, '--recursive', '--filter', './packages/*', 'pack', '--pack-destination', folder]
  await promisify(execFile)(command, args, { cwd: ROOT })
  const fileOf = (name: string): string => {
    const start = name === 'outlay' ? 'outlay-0' : `outlay-${name}-0`
    return join(folder, readdirSync(folder).find((file) => file.startsWith(start)) ?? `no tarball of ${name}`)
  }
  const unpack = async (modules: string, name: string): Promise<void> => {
    const home = join(modules, publishedName(name))
    if (existsSync(home)) return
    mkdirSync(home, { recursive: true })
    await promisify(execFile)('tar', ['-xzf', fileOf(name), '-C', home, '--strip-components=1'])
    const { dependencies = {} } = manifestOf(home)
    for (const needed of Object.keys(dependencies)) {
      const own = PACKAGES.find((one) => publishedName(one) === needed)
      if (own === undefined) link(modules, needed, join(ROOT, 'packages', name))
      else await unpack(modules, own)
    }
  }
  return {
    of: (name) => readFileSync(fileOf(name)),
    installed: async (project, names) => {
      const home = join(folder, project)
      for (const name of names) await unpack(join(home, 'node_modules'), name)
      writeFileSync(join(home, 'package.json'), '{ "type": "module" }')
      return home
    },
  }
}

/** Puts a package of the registry among the modules of a project: the copy that a folder of this workspace has. */
export function link(modules: string, name: string, user: string): void {
  const place = join(modules, name)
  if (existsSync(place)) return
  mkdirSync(dirname(place), { recursive: true })
  symlinkSync(realpathSync(join(user, 'node_modules', name)), place)
}
