import { isObject } from '../model/schema.ts'
import type { Place, YamlSource } from '../parse/yaml-source.ts'
import type { Finding } from './finding.ts'

/**
 * References that leave the document. A document is one file, and a linter would fetch what is elsewhere:
 * such a document is not given to the linters.
 */
export function outsideReferences(source: YamlSource): Finding[] {
  return references(source.value, []).map(({ place, target }) => {
    const found = source.diagnostic(place, `a reference to ${target}`, 'a place in this document, `#/…`')
    return {
      file: source.file,
      line: found.line,
      column: found.column,
      rule: 'outlay/references-inside',
      message: `found ${found.found}; allowed is ${found.allowed}`,
    }
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
