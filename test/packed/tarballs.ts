import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PNPM } from '../command/package-manager.ts'

const ROOT = join(import.meta.dirname, '../..')

/** The packages of the workspace by their folders, which are the rooms of the house. */
export const PACKAGES: readonly string[] = readdirSync(join(ROOT, 'packages'))

/** What would be published. */
export interface Tarballs {
  readonly of: (name: string) => Buffer
  /** Unpacks some into a project, as an install would; what they need of others is that of this workspace. */
  readonly project: (names: readonly string[], others: Readonly<Record<string, string>>) => Promise<string>
}

/** Packs every package as it would be published, its build included, into a folder that is empty. */
export async function packed(folder: string): Promise<Tarballs> {
  const [command, ...before] = PNPM
  const args = [...before, '--recursive', '--filter', './packages/*', 'pack', '--pack-destination', folder]
  await promisify(execFile)(command, args, { cwd: ROOT })
  const fileOf = (name: string): string => {
    const start = name === 'outlay' ? 'outlay-0' : `outlay-${name}-0`
    return join(folder, readdirSync(folder).find((file) => file.startsWith(start)) ?? `no tarball of ${name}`)
  }
  return {
    of: (name) => readFileSync(fileOf(name)),
    project: async (names, others) => {
      const modules = join(folder, 'project/node_modules')
      for (const name of names) {
        const home = join(modules, '@outlay', name)
        mkdirSync(home, { recursive: true })
        await promisify(execFile)('tar', ['-xzf', fileOf(name), '-C', home, '--strip-components=1'])
      }
      for (const [name, user] of Object.entries(others))
        symlinkSync(realpathSync(join(ROOT, 'packages', user, 'node_modules', name)), join(modules, name))
      return join(folder, 'project')
    },
  }
}
