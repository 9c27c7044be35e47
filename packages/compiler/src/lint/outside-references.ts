import { isObject } from '../model/schema.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { Place, YamlSource } from '../parse/yaml-source.ts'

/**
 * References that leave the document. A document is one file, and a linter would fetch what is elsewhere:
 * such a document is not given to the linters.
 */
export function outsideReferences(source: YamlSource): Diagnostic[] {
  return references(source.value, []).map(({ place, target }) => {
    const message = `A reference must lead to a place in this document, #/…; received ${target}.`
    return source.diagnostic(place, 'outlay/references-inside', message)
  })
}

interface Reference {
  readonly place: Place
  readonly target: string
}

function references(value: unknown, place: Place): Reference[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => references(item, [...place, index]))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, part]) => {
    const here = [...place, key]
    if (typeof part !== 'string') return references(part, here)
    return leaves(key, part, place) ? [{ place: here, target: part }] : []
  })
}

function leaves(key: string, target: string, place: Place): boolean {
  if (key === 'externalValue') return true
  // A discriminator may also name a schema without `#`.
  if (place.at(-1) === 'mapping') return /[/:]/.test(target) && !target.startsWith('#')
  return key === '$ref' && !target.startsWith('#')
}
