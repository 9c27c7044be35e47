import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { endOf } from '../command/run-command.ts'
import type { Places } from './story.ts'

/** Something that runs programs. */
export interface Runtime {
  readonly name: string
  /** Why it cannot be run here. */
  readonly missing: string | undefined
  /** Runs the program of a project, and gives what it tells. */
  readonly run: (project: string, places: Places) => Promise<string>
}

/** A program that does not end by itself is ended, in milliseconds. */
const LIMIT = 90_000

const MODULES = join(import.meta.dirname, '../node_modules')

/** A binary that a package of the npm registry brings, and why it is not there. */
export function binary(path: string): { readonly file: string; readonly missing: string | undefined } {
  const file = join(MODULES, path)
  const here = `${process.platform}-${process.arch}`
  const missing = `test/node_modules/${path} is not installed: it is an optional dependency for Linux x64, here is ${here}.`
  return { file, missing: existsSync(file) ? undefined : missing }
}

/** A runtime that runs a file of a project, given where its calls go as JSON. */
export function commandRuntime(name: string, path: string, ...args: readonly string[]): Runtime {
  const { file, missing } = binary(path)
  return {
    name,
    missing,
    run: async (project, places) => {
      const env = { ...process.env, NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1' }
      const all = [...args, 'main.ts', JSON.stringify(places)]
      const { code, out, err } = await endOf(
        spawn(file, all, { cwd: project, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: LIMIT }),
      )
      if (code !== 0) throw new Error(`${name} ended with ${code}: ${out}${err}`)
      return out
    },
  }
}
