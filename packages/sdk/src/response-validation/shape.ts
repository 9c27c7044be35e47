import { childPointer } from '@outlay/spec/json-pointer'
import { excerpt } from '../errors/errors.ts'
import { jsonTypeOf } from '../response/parse-body.ts'

/**
 * The outline of a value, of what the document says of it: what is not said, lets anything through. Schemas that are
 * told more than once are constants that outlines share; one that holds itself does so by a getter.
 */
export interface Shape extends Limits {
  /** The JSON types, joined by `|`; `none` where the document declares no JSON at all. */
  readonly type?: string
  /** Of an object, the fields that must be there. */
  readonly required?: Readonly<Record<string, Shape>>
  /** Of an object, the fields that may be there. */
  readonly optional?: Readonly<Record<string, Shape>>
  /** Of a list, its entries. */
  readonly items?: Shape
}

/**
 * What holds for the strings and numbers of a shape, in the words of the sentence that tells it. A limit that is no safe
 * integer is a string: no literal is a binary float.
 */
interface Limits {
  /** A regular expression with the flag u. */
  readonly matching?: string
  readonly from?: number | string
  readonly to?: number | string
  readonly above?: number | string
  readonly below?: number | string
}

// Each is asked only of values of the type that it limits; JavaScript compares a string with a number as a number.
const HOLDS: { readonly [Word in keyof Limits]-?: (value: never, limit: never) => boolean } = {
  matching: (value: string, pattern: string) => new RegExp(pattern, 'u').test(value),
  from: (value: number, limit: number) => value >= limit,
  to: (value: number, limit: number) => value <= limit,
  above: (value: number, limit: number) => value > limit,
  below: (value: number, limit: number) => value < limit,
}

/**
 * Says what is wrong with a value: where as a JSON Pointer, what is allowed, and what was received; undefined if nothing is. New
 * fields and new values of an enum pass. `hide` removes secrets from what was received before it is shortened.
 *
 * @example findMismatch({ required: { total: { type: 'integer', from: 0 } } }, { total: -1 }) // '`/total` must be an integer from 0; received -1'
 */
export function findMismatch(whole: Shape, body: unknown, hide: Hide = (text) => text): string | undefined {
  const places: [pointer: string, shape: Shape, value: unknown][] = [['', whole, body]]
  // It grows as it is read. Recursion would run out of stack in a body that is nested deep enough.
  for (const [pointer, shape, value] of places) {
    const problem = problemOf(shape, value, hide)
    if (problem) return excerpt(`${pointer ? `\`${pointer}\`` : 'the body'} must be ${problem}`)
    for (const [key, below] of partsOf(shape, value)) {
      const field = Object.hasOwn(value as object, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined
      if (field !== undefined || Object.hasOwn({ ...shape.required }, key)) {
        places.push([childPointer(pointer, key), below, field])
      }
    }
  }
  return undefined
}

/** What a shape says of what is in a value. */
function partsOf({ items, required, optional }: Shape, value: unknown): [key: string, shape: Shape][] {
  if (Array.isArray(value)) return items ? value.map((_, index) => [`${index}`, items]) : []
  return Object(value) === value ? Object.entries({ ...required, ...optional }) : []
}

type Hide = (text: string) => string

/** What is allowed and what was received, if the value itself does not fit; a missing field is undefined. */
function problemOf(
  { type, items, required, optional, ...limits }: Shape,
  value: unknown,
  hide: Hide,
): string | undefined {
  const kind = jsonTypeOf(value)
  const kinds = (type ?? 'value').split('|')
  const entries = Object.entries(limits) as [keyof Limits, never][]
  if (
    value !== undefined &&
    (!type || kinds.includes(kind) || (kinds.includes('integer') && Number.isInteger(value))) &&
    entries.every(
      // The kind has been compared: each word reads a value of its own kind only.
      ([word, limit]) => (word === 'matching' ? 'string' : 'number') !== kind || HOLDS[word](value as never, limit),
    )
  ) {
    return undefined
  }
  const came = Object(value) === value ? kind : excerpt(hide(JSON.stringify(value) ?? 'nothing'), 80)
  const article = /^[aio]/.test(kinds[0] as string) ? 'an' : 'a'
  return `${[article, kinds.join(' or '), ...entries.flat()].join(' ')}; received ${came}`
}
