import { childPointer, parsePointer } from '@outlay/spec/json-pointer'
import type { Fault } from './fault.ts'
import type { Finding } from './finding.ts'
import { shown } from './shown.ts'

const PLAIN = /^[\p{L}\p{N}_$-]{1,60}$/u
const INDEX = /^(0|[1-9]\d{0,8})$/

/**
 * The faults that a check found: none twice, in the given order of properties, and of a value of a wrong type no others.
 * `whole` is what a sentence calls the value as a whole.
 *
 * @example tell([['/width', 'minimum', 'a number of at least 128', 1, ', below 128']], ['model', 'width'])
 * // [{ pointer: '/width', keyword: 'minimum', given: 1, message: 'width is 1, below 128; …', … }]
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
  const [place, keyword, allowed, given, problem, field] = found
  const pointer = field === undefined ? place : childPointer(place, field)
  const path = parsePointer(pointer).map((key) => (INDEX.test(key) ? Number(key) : key))
  // What is no plain name, or a long one, is quoted and cut short.
  const name = path.map((key) => (PLAIN.test(String(key)) ? key : shown(key))).join('.')
  const start = name || whole
  const [broken, why] = keyword === 'type' ? mistype(found) : [keyword, problem]
  const said =
    field === undefined
      ? `is ${shown(given)}${why}; allowed is`
      : /Properties/.test(keyword)
        ? 'is not a field of this object; allowed are'
        : 'is missing; allowed is'
  return { pointer, path, keyword: broken, given, allowed, message: `${start} ${said} ${allowed}.` }
}

/** JSON may write a number that none can hold, such as 1e400: it is a number all the same, and breaks a bound. */
function mistype([, keyword, , given, ofNumber, , maximum, minimum]: Finding): readonly [keyword: string, why: string] {
  if (given === Infinity && maximum !== undefined) return ['maximum', `, above ${maximum}`]
  if (given === -Infinity && minimum !== undefined) return ['minimum', `, below ${minimum}`]
  return [keyword, (typeof given === 'number' && ofNumber) || typeOf(given)]
}

function typeOf(data: unknown): string {
  const type = Array.isArray(data) ? 'array' : typeof data
  return data === undefined || data === null ? '' : `, ${/^[ao]/.test(type) ? 'an' : 'a'} ${type}`
}
