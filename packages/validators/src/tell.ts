import { childPointer, parsePointer } from '@outlay/spec/json-pointer'
import type { Fault } from './fault.ts'
import type { Finding } from './finding.ts'
import { nearestName } from './near-name.ts'
import { shown } from './shown.ts'

const PLAIN = /^[\p{L}\p{N}_$-]{1,60}$/u
const INDEX = /^(0|[1-9]\d{0,8})$/

/**
 * The faults that a check found: none twice, in the given order of properties, and of a value of a wrong type no
 * others. `whole` is what a sentence calls the value as a whole.
 *
 * @example tell([['/width', 'minimum', 'a number of at least 128', 1]], ['model', 'width'])
 * // [{ pointer: '/width', keyword: 'minimum', given: 1, message: '`width` must be a number of at least 128; received 1.', … }]
 */
export function tell(found: readonly Finding[], order: readonly string[] = [], whole = 'The body'): Fault[] {
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
  const [place, keyword, allowed, given, field, detail] = found
  const pointer = field === undefined ? place : childPointer(place, field)
  const path = parsePointer(pointer).map((key) => (INDEX.test(key) ? Number(key) : key))
  const subject = path.length === 0 ? whole : `\`${nameOf(path)}\``
  const part = { pointer, path, keyword, given }
  if (typeof allowed !== 'string') {
    const message = unknownField(subject, String(field), allowed)
    return { ...part, allowed: allowed.join(', ') || 'no fields', message }
  }
  if (field !== undefined) return { ...part, allowed, message: missingField(subject, allowed) }
  const received = [given === undefined ? 'nothing' : shown(given), detail].filter((one) => one !== undefined).join(' ')
  const message = `${subject} must be ${allowed}; received ${received}.`
  return { ...part, keyword: brokenKeyword(found), allowed, message }
}

function missingField(subject: string, allowed: string): string {
  return allowed === 'any value' ? `${subject} is required.` : `${subject} is required; it must be ${allowed}.`
}

function unknownField(subject: string, field: string, names: readonly string[]): string {
  const nearest = nearestName(field, names)
  const known = `Known fields are ${names.map((name) => `\`${name}\``).join(', ')}.`
  const hint = nearest === undefined ? known : `Did you mean \`${nearest}\`?`
  return `${subject} is not a known field. ${names.length === 0 ? 'No fields are allowed here.' : hint}`
}

/** JSON can contain a number that no binary64 holds, such as 1e400: it is a number all the same, and breaks a bound. */
function brokenKeyword([, keyword, , given, , , maximum, minimum]: Finding): string {
  if (given === Infinity && maximum !== undefined) return 'maximum'
  return given === -Infinity && minimum !== undefined ? 'minimum' : keyword
}

/** A key that is no plain name, or a long one, is quoted and cut short. */
function nameOf(path: Fault['path']): string {
  return path.map((key) => (PLAIN.test(String(key)) ? key : shown(key))).join('.')
}
