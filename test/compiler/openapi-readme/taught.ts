import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { yamlSource } from '@outlay/compiler/yaml-source'

export type Json = Readonly<Record<string, unknown>>

export const README: string = readFileSync(join(import.meta.dirname, '../../../openapi/README.md'), 'utf8')

/** A row of a table: the code in its first column and the examples in its last. */
export interface Row {
  readonly words: readonly string[]
  readonly examples: readonly string[]
}

/** A section of openapi/README.md: its YAML, and the rows of its tables. */
export interface Section {
  readonly text: string
  readonly blocks: readonly string[]
  readonly tables: readonly (readonly Row[])[]
}

/** The sections of openapi/README.md by their titles. */
export const sections: Readonly<Record<string, Section>> = Object.fromEntries(
  README.split(/^## /m).map((text) => [text.slice(0, text.indexOf('\n')), sectionOf(text)]),
)

export function section(title: string): Section {
  const found = sections[title]
  if (found === undefined) throw new Error(`openapi/README.md has no section ${title}`)
  return found
}

/** The value of an example; what it leaves out with an ellipsis stands for a field of the request. */
export function parsed(example: string, left = '…'): unknown {
  const { value, diagnostics } = yamlSource('openapi/README.md', example.replaceAll('…', left))
  if (diagnostics.length > 0) throw new Error(`${diagnostics[0]?.message}: ${example}`)
  return value
}

/** The value of an example that is an object, or the words of one. */
export function parsedObject(example: string, left?: string): Json {
  const whole = example.startsWith('{') || example.trim().includes('\n')
  return parsed(whole ? example : `{ ${example}\n}`, left) as Json
}

/** The code of a text: what stands between backticks. */
export function codeOf(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)
}

function sectionOf(text: string): Section {
  const blocks = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) => block)
  const tables = [...text.matchAll(/^\|.*\n\| ?-.*\n((?:\|.*\n?)+)/gm)].map(([, rows = '']) =>
    rows.trim().split('\n').map(rowOf),
  )
  return { text, blocks, tables }
}

function rowOf(line: string): Row {
  const columns = line.split('|').slice(1, -1)
  return { words: codeOf(columns[0] ?? ''), examples: codeOf((columns.at(-1) ?? '').replace(/→ `[^`]*`/g, '')) }
}
