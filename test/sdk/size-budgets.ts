import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { yamlSource } from '@outlay/compiler/yaml-source'
import { bundleSize } from '../bench/bundle-size.ts'

const FILE = 'test/sdk/size-budgets.yaml'
/** How far above its part a budget may be. */
const LOOSE = 1.15
const KY = "export { default } from 'ky'"

/** A row of size-budgets.yaml, which says what each word means. */
export interface SizeBudget {
  readonly name: string
  readonly take: Readonly<Record<string, readonly string[]>>
  readonly beyond?: string
  readonly bytes: number
  readonly goal?: boolean
  readonly without?: readonly string[]
}

/** All rows of size-budgets.yaml. */
export function sizeBudgets(): readonly SizeBudget[] {
  const text = readFileSync(join(import.meta.dirname, 'size-budgets.yaml'), 'utf8')
  const { value, diagnostics } = yamlSource(FILE, text)
  if (diagnostics.length > 0)
    throw new Error(diagnostics.map(({ line, message }) => `${FILE}:${line}: ${message}`).join('\n'))
  return value as readonly SizeBudget[]
}

/** What a row found: bytes of all that it takes, of what the app has already, and the difference. */
export interface Size {
  readonly whole: number
  readonly had: number
  readonly bytes: number
}

/**
 * Bundles what a row takes, and what it is beyond.
 *
 * @throws Error when the row is beyond something that is none of `rows`, or takes a name that its entry has not
 */
export async function sizeOf(
  { name, take, beyond, without }: SizeBudget,
  rows: readonly SizeBudget[] = sizeBudgets(),
): Promise<Size> {
  if (beyond === undefined || beyond === 'ky') {
    const [whole, had] = [await bundleSize(codeOf(take), without), beyond ? await bundleSize(KY) : 0]
    return { whole, had, bytes: whole - had }
  }
  const row = rows.find((one) => one.name === beyond)
  if (row === undefined)
    throw new Error(`${name}: beyond must be ky or the name of a row in ${FILE}; received ${beyond}.`)
  const [whole, had] = [await bundleSize(codeOf(row.take, take), without), await bundleSize(codeOf(row.take), without)]
  return { whole, had, bytes: whole - had }
}

/** Hands on all that is taken; a name that several entries have is numbered from its second time on. */
function codeOf(...takes: readonly SizeBudget['take'][]): string {
  const seen = new Map<string, number>()
  const handedOn = (name: string): string => {
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} as ${name}${times}`
  }
  const lines = takes.flatMap(Object.entries<readonly string[]>).map(([entry, names]) => {
    const from = entry === '.' ? '@outlay/sdk' : `@outlay/sdk/${entry}`
    return `export { ${names.map(handedOn).join(', ')} } from '${from}'`
  })
  return lines.join('\n')
}

/** What is wrong with a budget beside the bytes of its part; undefined when nothing is. */
export function budgetFault({ name, bytes: budget, goal }: SizeBudget, bytes: number): string | undefined {
  const is = `${name} is ${bytes} bytes; its budget in ${FILE} is ${budget}`
  if (bytes > budget) return `${is}: make it smaller${goal ? '' : ', or raise the budget and say why'}.`
  const most = Math.floor(bytes * LOOSE)
  return goal || budget <= most
    ? undefined
    : `${is}, which is more than 15 % above what it takes: lower it to ${most} or less.`
}

/**
 * Entries that no row takes anything from. Vendors share a kind of entry: a row for `aurous/offline` is enough for
 * `layer/offline`.
 */
export function unbudgeted(
  entries: readonly string[],
  rows: readonly SizeBudget[],
  vendors: readonly string[],
): string[] {
  const kind = (entry: string): string => {
    const [vendor = '', ...rest] = entry.split('/')
    return vendors.includes(vendor) ? ['<vendor>', ...rest].join('/') : entry
  }
  const budgeted = new Set(rows.flatMap(({ take }) => Object.keys(take).map(kind)))
  return [...new Set(entries.map(kind))].filter((one) => !budgeted.has(one))
}
