import type { Diagnostic } from '../parse/diagnostic.ts'
import type { Place, YamlSource } from '../parse/yaml-source.ts'

/** The most characters of an amount that `@outlay/money` reads. */
const LONGEST = 1000

/** Decimal texts below a node that are too long to be read as amounts. */
export function longDecimals(source: YamlSource, node: unknown, place: Place): Diagnostic[] {
  if (typeof node === 'string') {
    if (node.length <= LONGEST || !/^-?[0-9.]+$/.test(node)) return []
    return [source.diagnostic(place, `a decimal text of ${node.length} characters`, `one of at most ${LONGEST}`)]
  }
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, below]) =>
    longDecimals(source, below, [...place, Array.isArray(node) ? Number(key) : key]),
  )
}
