import type { Diagnostic } from '../parse/diagnostic.ts'
import type { Place, YamlSource } from '../parse/yaml-source.ts'

/** The most characters of an amount that `@outlay/money` reads. */
const LONGEST = 1000

/** Decimal texts below a node that are too long to be read as amounts. */
export function checkDecimalLengths(source: YamlSource, node: unknown, place: Place): Diagnostic[] {
  if (typeof node === 'string') {
    if (node.length <= LONGEST || !/^-?[0-9.]+$/.test(node)) return []
    const message = `A decimal must have at most ${LONGEST} characters; received ${node.length}.`
    return [source.diagnostic(place, 'OUT1801', message)]
  }
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, below]) =>
    checkDecimalLengths(source, below, [...place, Array.isArray(node) ? Number(key) : key]),
  )
}
