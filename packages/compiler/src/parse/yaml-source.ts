import {
  isCollection,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLParseError,
} from 'yaml'
import type { Diagnostic } from './diagnostic.ts'

/** A place inside a YAML file: keys and indexes from its root. */
export type Place = readonly (string | number)[]

/** A YAML file as a value that still knows where each part of it stands. */
export interface YamlSource {
  readonly file: string
  readonly value: unknown
  readonly diagnostics: readonly Diagnostic[]
  /** The diagnostic at a place; the nearest part that exists when the place itself does not. */
  diagnostic(place: Place, found: string, allowed: string): Diagnostic
}

/** Reads a YAML file; syntax errors and duplicate keys are diagnostics, not exceptions. */
export function yamlSource(file: string, text: string): YamlSource {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, version: '1.2' })
  const at = (offset: number, found: string, allowed: string): Diagnostic => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), found, allowed }
  }
  const diagnostics = withoutEchoes(document.errors).map((error) => at(error.pos[0], error.message, 'valid YAML'))
  return {
    file,
    value: diagnostics.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 }),
    diagnostics,
    diagnostic: (place, found, allowed) => at(offsetOf(document.contents, place), found, allowed),
  }
}

/** After a token in a wrong place the parser finds every further one in a wrong place, too. */
function withoutEchoes(errors: readonly YAMLParseError[]): YAMLParseError[] {
  const first = errors.findIndex(({ code }) => code === 'UNEXPECTED_TOKEN')
  return errors.filter(({ code }, index) => code !== 'UNEXPECTED_TOKEN' || index === first)
}

function offsetOf(root: Node | null, place: Place): number {
  let offset = root?.range?.[0] ?? 0
  let node: unknown = root
  for (const key of place) {
    if (!isCollection(node)) return offset
    const found: unknown = node.items.find((item, index) =>
      isPair(item) ? keyOf(item) === String(key) : index === key,
    )
    if (found === undefined) return offset
    const start = isPair(found) ? (found.key as Node | null) : (found as Node | null)
    offset = start?.range?.[0] ?? offset
    node = isPair(found) ? found.value : found
  }
  return offset
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : ''
}
