import { readFileSync } from 'node:fs'
import { checkWorld, type WorldViolation } from '@outlay/reference'
import { type Document, isCollection, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import { UsageError } from '../errors.ts'
import { loadVendor, vendorNames } from '../vendors.ts'

/** A place in the file: keys and indexes from its root. */
type Place = WorldViolation['path']

/**
 * The worlds of files, YAML or JSON with the names of vendors as keys, each whole: what one leaves out is its sample's.
 *
 * @throws UsageError with a sentence for each mistake, each with its file and line
 */
export async function readWorldFile(files: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const found = await Promise.all(files.map(worldsOf))
  const violations = found.flatMap((one) => one.violations)
  const names = found.flatMap(({ worlds }) => Object.keys(worlds))
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) violations.push(`--world must name a vendor once in all files; received ${twice} again.`)
  if (violations.length > 0) throw new UsageError(violations.join('\n'))
  return Object.assign({}, ...found.map(({ worlds }) => worlds))
}

interface Found {
  readonly worlds: Readonly<Record<string, unknown>>
  readonly violations: string[]
}

async function worldsOf(file: string): Promise<Found> {
  const lines = new LineCounter()
  const document = parseDocument(textOf(file), { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const line = (offset: number): string => `${file}:${lines.linePos(offset).line || 1}:`
  const [broken] = document.errors
  if (broken !== undefined)
    return {
      worlds: {},
      violations: [`${line(broken.pos[0])} The file must be YAML or JSON; ${sentence(broken.message)}`],
    }
  const given: unknown = document.toJS({ maxAliasCount: 100 })
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    const allowed = `worlds by the names of vendors (${vendorNames().join(', ')})`
    return { worlds: {}, violations: [`${file}:1: The file must have ${allowed} as its keys.`] }
  }
  const checked = await Promise.all(Object.entries(given).map(([name, world]) => worldOf(name, world)))
  return {
    worlds: Object.fromEntries(checked.flatMap(({ name, world }) => (world === undefined ? [] : [[name, world]]))),
    violations: checked.flatMap(({ name, violations }) =>
      violations.map(({ path, message }) => `${line(offsetOf(document, [name, ...path]))} ${name}: ${message}`),
    ),
  }
}

interface Checked {
  readonly name: string
  readonly world?: unknown
  readonly violations: readonly WorldViolation[]
}

async function worldOf(name: string, given: unknown): Promise<Checked> {
  const known = vendorNames()
  if (!known.includes(name)) {
    const message = `The name must be that of a vendor (${known.join(', ')}); received ${JSON.stringify(name)}.`
    return { name, violations: [{ path: [], message }] }
  }
  const checked = checkWorld(await loadVendor(name), given)
  return 'world' in checked ? { name, world: checked.world, violations: [] } : { name, ...checked }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    throw new UsageError(`--world must name a file that can be read; received ${JSON.stringify(file)} (${code}).`)
  }
}

function sentence(text: string): string {
  return `${text.replaceAll(/\s+/g, ' ').replace(/\.$/, '')}.`
}

/** Where something stands in the text; the nearest part that is there when it is not itself. */
function offsetOf({ contents }: Document, place: Place): number {
  let node: unknown = contents
  let offset = contents?.range?.[0] ?? 0
  for (const key of place) {
    if (!isCollection(node)) return offset
    const item: unknown = node.items.find((one, index) =>
      isPair(one) ? isScalar(one.key) && String(one.key.value) === String(key) : index === key,
    )
    if (item === undefined) return offset
    offset = ((isPair(item) ? item.key : item) as Node).range?.[0] ?? offset
    node = isPair(item) ? item.value : item
  }
  return offset
}
