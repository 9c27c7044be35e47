import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A change to a file of the sound vendor: the text that stands there once, and what takes its place. */
export type Edit = readonly [file: string, from: string, to: string]

/** A folder of its own that holds a copy of the vendor without diagnostics, as `sound`, with the edits made. */
export function soundVendor(...edits: readonly Edit[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'outlay-sound-'))
  cpSync(join(import.meta.dirname, 'sound-vendor'), join(folder, 'sound'), { recursive: true })
  for (const [file, from, to] of edits) {
    const path = join(folder, 'sound', file)
    const [before, after, ...more] = readFileSync(path, 'utf8').split(from)
    if (after === undefined || more.length > 0) throw new Error(`${file} does not hold this text once: ${from}`)
    writeFileSync(path, before + to + after)
  }
  return folder
}
