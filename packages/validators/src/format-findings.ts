import { childPointer, parsePointer } from '@outlay/spec/json-pointer'
import type { Fault } from './fault.ts'
import type { Finding } from './finding.ts'
import { nearestName } from './near-name.ts'
import { showValue } from './show-value.ts'

const PLAIN = /^[\p{L}\p{N}_$-]{1,60}$/u
const INDEX = /^(0|[1-9]\d{0,8})$/

/**
 * The faults that a check found: none twice, in the given order of properties, and of a value of a wrong type no
 * others. `whole` is what a sentence calls the value as a whole.
 *
 * @example formatFindings([['/width', 'minimum', 'a number of at least 128', 1]], ['model', 'width'])
 * // [{ pointer: '/width', keyword: 'minimum', given: 1, message: '`width` must be a number of at least 128; received 1.', … }]
 */
export function formatFindings(found: readonly Finding[], order: readonly string[] = [], whole = 'The body'): Fault[] {
  // Gathered once: a body of one MiB can hold a hundred thousand faults.
  const places = (of: string): Set<string> => new Set(found.map(([place, keyword]) => (keyword === of ? place : '-')))
  const [mistyped, unlisted] = [places('type'), places('enum')]
  const faults = new Map<string, Fault>()
  for (const one of found) {
    const [place, keyword] = one
    if ((keyword !== 'type' && mistyped.has(place)) || (keyword === 'const' && unlisted.has(place))) continue
    const fault = faultOf(one, whole)
    const key = `${fault.pointer} ${fault.keyword} ${fault.message}`
    if (!faults.has(key)) faults.set(key, fault)
  }
  const rank = ({ path: [first] }: Fault): number => {
    const index = order.indexOf(String(first))
    return first === undefined ? -1 : index < 0 ? order.length : index
  }
  return [...faults.values()].sort((a, b) => rank(a) - rank(b))
}

function faultOf(found: Finding, whole: string): Fault {
  const [place, , allowed, given, field] = found
  const pointer = field === undefined ? place : childPointer(place, field)
  const path = parsePointer(pointer).map((key) => (INDEX.test(key) ? +key : key))
  const message = `${path.length === 0 ? whole : `\`${nameOf(path)}\``} ${predicateOf(found)}`
  return { pointer, path, keyword: brokenKeyword(found), given, allowed: [allowed].flat().join(', '), message }
}

/** What the sentence says of the field. */
function predicateOf([, , allowed, given, field, detail = '']: Finding): string {
  if (field === undefined)
    return `must be ${allowed}; received ${given === undefined ? 'nothing' : showValue(given)}${detail}.`
  if (typeof allowed === 'string') return `is required${allowed && `; it must be ${allowed}`}.`
  const nearest = nearestName(field, allowed)
  const names = allowed.map((name) => `\`${name}\``).join(', ') || 'none'
  return `is not a known field. ${nearest ? `Did you mean \`${nearest}\`?` : `Known fields: ${names}.`}`
}

/** JSON can contain a number that no binary64 holds, such as 1e400: it is a number all the same, and breaks a bound. */
function brokenKeyword([, keyword, , given, , , maximum, minimum]: Finding): string {
  if (given === Infinity && maximum !== undefined) return 'maximum'
  return given === -Infinity && minimum !== undefined ? 'minimum' : keyword
}

/** A key that is no plain name, or a long one, is quoted and cut short. */
function nameOf(path: Fault['path']): string {
  return path.map((key) => (PLAIN.test(String(key)) ? key : showValue(key))).join('.')
}
