import { isObject } from '../../model/schema.ts'
import type { Place } from '../../parse/yaml-source.ts'
import { heldByModels } from '../expressions/held.ts'
import { report, type Scope } from '../expressions/scope.ts'
import { bareCode, value } from './value-code.ts'

/** A word `only` or `$only`: for which values the entries of a catalogue are kept. */
export interface OnlyWord {
  readonly node: unknown
  readonly catalogue: string
  readonly place: Place
}

/** Code for the attributes by which entries are kept for some; undefined where the document does not say it. */
export function onlyCode(scope: Scope, { node, catalogue, place }: OnlyWord): string | undefined {
  if (!isObject(node)) return undefined
  const fields = Object.entries(node).map(([name, of]) => {
    const at = [...place, name]
    const held = heldByModels(scope.vendor, catalogue, [name])
    if (held.unknown) {
      const found = `${name}, which no entry of the catalogue ${catalogue} has`
      report(scope, at, [found, `one of ${held.beside.join(', ')}`])
    }
    return `${JSON.stringify(name)}: ${bareCode(value(scope, of, at))}`
  })
  return `{ ${fields.join(', ')} }`
}
