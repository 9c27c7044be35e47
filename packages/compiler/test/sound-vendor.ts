import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sources } from '../src/parse/vendor-files.ts'

/** A change to a file of the sound vendor: the text that stands there once, and what takes its place. */
export type Edit = readonly [file: string, from: string, to: string]

export const DOCUMENT = 'openapi.yaml'
export const PRICES = 'prices/2026-11-01.yaml'

/** The sources of the vendor about which there is nothing to say, as `sound`, with the edits made. */
export function soundVendor(...edits: readonly Edit[]): Sources {
  const texts = new Map([DOCUMENT, PRICES].map((file) => [file, soundText(file)]))
  for (const [file, from, to] of edits) {
    const [before, after, ...more] = texts.get(file)?.split(from) ?? []
    if (after === undefined || more.length > 0) throw new Error(`${file} does not hold this text once: ${from}`)
    texts.set(file, before + to + after)
  }
  return Object.fromEntries([...texts].map(([file, text]) => [`sound/${file}`, text]))
}

/** A file of the sound vendor as it is. */
export function soundText(file: string): string {
  return readFileSync(join(import.meta.dirname, 'sound-vendor', file), 'utf8')
}
