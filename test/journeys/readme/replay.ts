import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createReference } from '@outlay/reference'
import type { Vendor } from '@outlay/vendor'
import { type Renaming, renaming } from './renaming.ts'
import { curlOf, printedBy, type Step, settled, stepsOf, variablesOf, wordsOf } from './transcript.ts'

/** What a README shows of a step and what the reference prints, in the same names; undefined for what is no curl. */
export type Compared = readonly [shown: string, printed: string] | undefined

/** The README of a vendor with the steps of its transcripts. */
export interface ShownRun {
  readonly text: string
  readonly steps: readonly Step[]
}

/** Reads the README of a vendor. */
export function readmeOf(vendor: string): ShownRun {
  const text = readFileSync(join(folderOf(vendor), 'README.md'), 'utf8')
  return { text, steps: stepsOf(text) }
}

/**
 * Sends every command of a README again, in order, to a fresh reference whose clock goes on by 50 ms a command and by what
 * `sleep` says; ids and instants may differ from what the README shows, and nothing else.
 */
export async function replayed(vendor: Vendor, { text, steps }: ShownRun): Promise<readonly Compared[]> {
  const folder = mkdtempSync(join(tmpdir(), 'outlay-readme-'))
  let at = Date.parse('2026-11-20T12:00:00Z')
  const reference = createReference({ vendors: [vendor], now: () => at })
  const names: Renaming = renaming(readFileSync(join(folderOf(vendor.name), 'world.yaml'), 'utf8'))
  const variables = variablesOf(text)
  const compared: Compared[] = []
  for (const { command, output } of steps) {
    at += 50
    const words = wordsOf(names.renamed(command), variables)
    const [program, argument] = words
    if (program === 'sleep') at += Number(argument) * 1000
    if (program === 'node') execFileSync(process.execPath, words.slice(1), { cwd: folder })
    const curl = program === 'curl' ? curlOf(words, folder) : undefined
    const printed = curl && (await printedBy(curl, await reference(curl.request)))
    compared.push(printed === undefined ? undefined : names.learned(settled(output), settled(printed)))
  }
  rmSync(folder, { recursive: true })
  return compared
}

/** The commands of a README that stand in no block that is replayed. */
export function unreplayed({ text, steps }: ShownRun): readonly string[] {
  const prompts = (text.match(/^\$ /gm) ?? []).slice(steps.length)
  return [...prompts, ...(text.match(/^(?!\$ ).*\bcurl -/gm) ?? [])]
}

/** The routes of a vendor that its README does not name. */
export function unnamedRoutes({ operations }: Vendor, { text }: ShownRun): readonly string[] {
  const routes = operations.map(({ spec }) => `\`${spec.method} ${spec.path}\``)
  return routes.filter((route) => !text.includes(route))
}

function folderOf(vendor: string): string {
  return join(import.meta.dirname, '../../../openapi', vendor)
}
