import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A Node on the PATH of the host that is too old for the sources; undefined when there is none. */
export function oldNode(path: string): string | undefined {
  return path
    .split(delimiter)
    .filter((folder) => folder !== '' && !folder.includes('node_modules'))
    .map((folder) => join(folder, 'node'))
    .find((file) => existsSync(file) && majorOf(file) < 22)
}

function majorOf(file: string): number {
  return Number.parseInt(execFileSync(file, ['--version'], { encoding: 'utf8' }).slice(1), 10)
}
