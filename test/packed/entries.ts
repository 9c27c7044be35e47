import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a published package.json says of its entries. */
export interface Manifest {
  readonly name: string
  readonly type?: string
  readonly sideEffects?: boolean
  readonly engines?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  /** Names of its own. */
  readonly imports?: Readonly<Record<string, unknown>>
  readonly exports: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** The package.json of an unpacked package. */
export function manifestOf(home: string): Manifest {
  return JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Manifest
}

/** The files of an unpacked package, such as `./dist/index.js`. */
export function filesOf(home: string): string[] {
  const files = readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.map(({ parentPath, name }) => `.${join(parentPath, name).slice(home.length)}`).sort()
}

/** The entries of an unpacked package, such as `./webhooks`, with one for each file that a star stands for. */
export function entriesOf(home: string): string[] {
  const files = filesOf(home)
  return Object.entries(manifestOf(home).exports).flatMap(([entry, { default: file = '' }]) => {
    const [start = '', end] = file.split('*')
    if (end === undefined) return [entry]
    const meant = files.filter((one) => one.startsWith(start) && one.endsWith(end))
    return meant.map((one) => entry.replace('*', one.slice(start.length, -end.length)))
  })
}
