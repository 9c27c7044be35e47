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
import type { DiagnosticCode } from './diagnostic-codes.ts'
import { readQuickly } from './quick-yaml.ts'

/** A place inside a YAML file: keys and indexes from its root. */
export type Place = readonly (string | number)[]

/** A YAML file as a value that still knows where each part of it stands. */
export interface YamlSource {
  readonly file: string
  readonly value: unknown
  readonly diagnostics: readonly Diagnostic[]
  /** A diagnostic at a place; at the nearest part that exists where the place itself does not. */
  diagnostic(place: Place, code: Diagnostic['code'], message: string): Diagnostic
}

/**
 * Reads the text of a YAML file; syntax errors and duplicate keys are diagnostics, not exceptions. Where each part stands
 * is found out when the first diagnostic needs it, since that takes four times as long as reading the value.
 */
export function yamlSource(file: string, text: string): YamlSource {
  const quick = readQuickly(text)
  let positions: Positions | undefined
  const slow = (): Positions => {
    positions ??= readPositions(file, text)
    return positions
  }
  const { value, diagnostics } = quick === undefined ? slow().read() : { ...quick, diagnostics: [] }
  return { file, value, diagnostics, diagnostic: (place, code, message) => slow().diagnostic(place, code, message) }
}

interface Positions extends Pick<YamlSource, 'diagnostic'> {
  readonly read: () => Pick<YamlSource, 'value' | 'diagnostics'>
}

function readPositions(file: string, text: string): Positions {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, version: '1.2' })
  const at = (offset: number, code: Diagnostic['code'], message: string): Diagnostic => {
    const { line, col } = lines.linePos(offset)
    return { code, file, line: Math.max(line, 1), column: Math.max(col, 1), message }
  }
  const read = (): ReturnType<Positions['read']> => {
    const { value, error } = readValue(document)
    const problems = withoutEchoes(document.errors).map(({ pos, message }) => ({ offset: pos[0], message }))
    if (error !== undefined) problems.push({ offset: 0, message: error })
    const diagnostics = problems.map(({ offset, message }) =>
      at(offset, 'OUT1001', `The file must be valid YAML: ${message.replace(/\.$/, '')}.`),
    )
    return { value: diagnostics.length > 0 ? undefined : value, diagnostics }
  }
  return { read, diagnostic: (place, code, message) => at(offsetOf(document.contents, place), code, message) }
}

/** A file that could not be read, for the one reason that is given. */
export function missingSource(file: string, code: DiagnosticCode, message: string): YamlSource {
  const diagnostic: Diagnostic = { code, file, line: 1, column: 1, message }
  return { ...yamlSource(file, ''), value: undefined, diagnostics: [diagnostic] }
}

/** An alias may lead nowhere, or stand for more than any reader has room for. */
function readValue(document: ReturnType<typeof parseDocument>): { value?: unknown; error?: string } {
  if (document.errors.length > 0) return {}
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) }
  } catch (error) {
    return { error: (error as Error).message }
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
