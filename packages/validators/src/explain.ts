import { allowed, type Schema } from './allowed.ts'
import type { AjvError, Fault } from './fault.ts'
import { problem } from './problem.ts'
import { shown } from './shown.ts'

const PLAIN = /^[\p{L}\p{N}_$-]{1,60}$/u

/** How faults are told: the order of the properties, and what the value as a whole is called. */
export interface Telling {
  readonly order?: readonly string[]
  readonly whole?: string
}

/**
 * The faults behind ajv's errors: all of them, none twice, in the given order of properties.
 *
 * Branches of `anyOf` and `oneOf` are told as one fault, and a value of a wrong type has no other faults.
 *
 * @example explain(check.errors ?? [], { order: ['model', 'width'] })
 * // [{ pointer: '/width', keyword: 'minimum', given: 1, message: 'width is 1, below 128; …', … }]
 */
export function explain(errors: readonly AjvError[], { order = [], whole = 'The body' }: Telling = {}): Fault[] {
  const faults = new Map<string, Fault>()
  const told = withoutBranches(errors)
  const said = saidBy(told)
  for (const error of told) {
    if (isImplied(error, said)) continue
    const fault = explained(error, whole)
    const key = `${fault.pointer} ${fault.keyword} ${fault.message}`
    if (!faults.has(key)) faults.set(key, fault)
  }
  return inOrder([...faults.values()], order)
}

/** ajv tells a choice right after what failed in its branches; a branch that is a reference has a schema path of its own. */
function withoutBranches(errors: readonly AjvError[]): AjvError[] {
  let choice: AjvError | undefined
  const told = errors.toReversed().filter((error) => {
    if (choice !== undefined && isOfBranch(error, choice)) return false
    choice = error.keyword === 'anyOf' || error.keyword === 'oneOf' ? error : undefined
    return true
  })
  return told.reverse()
}

function isOfBranch(error: AjvError, choice: AjvError): boolean {
  if (!`${error.instancePath}/`.startsWith(`${choice.instancePath}/`)) return false
  return error.schemaPath.startsWith(`${choice.schemaPath}/`) || error.parentSchema !== choice.parentSchema
}

/** What makes other errors superfluous, gathered once: a body of one MiB can hold a hundred thousand faults. */
interface Said {
  readonly count: number
  /** Where the type is wrong, and where the value is not in the list. */
  readonly mistyped: ReadonlySet<string>
  readonly unlisted: ReadonlySet<string>
}

function saidBy(errors: readonly AjvError[]): Said {
  const places = (keyword: string): Set<string> =>
    new Set(errors.filter((error) => error.keyword === keyword).map(({ instancePath }) => instancePath))
  return { count: errors.length, mistyped: places('type'), unlisted: places('enum') }
}

function isImplied({ instancePath, keyword }: AjvError, { count, mistyped, unlisted }: Said): boolean {
  if (keyword === 'if' || keyword === 'propertyNames') return count > 1
  if (keyword !== 'type' && mistyped.has(instancePath)) return true
  return keyword === 'const' && unlisted.has(instancePath)
}

function explained(found: AjvError, whole: string): Fault {
  const error = beyondNumbers(found)
  const { keyword, params } = error
  const missing = (params['missingProperty'] ?? undefined) as string | undefined
  if (missing !== undefined) return missingFault(error, missing)
  const unknown = (params['additionalProperty'] ?? params['unevaluatedProperty']) as string | undefined
  if (unknown !== undefined) return unknownFault(error, unknown)
  const wanted = allowed((error.parentSchema ?? {}) as Schema)
  const subject = error.instancePath === '' ? whole : nameOf(error.instancePath)
  const message = `${subject} is ${shown(error.data)}${problem(error)}; allowed is ${wanted}.`
  return fault(error.instancePath, { keyword, given: error.data, allowed: wanted, message })
}

/** JSON may write a number that none can hold, such as 1e400: it is a number all the same, and breaks a bound. */
function beyondNumbers(error: AjvError): AjvError {
  const { data, keyword, parentSchema } = error
  if (keyword !== 'type' || (data !== Infinity && data !== -Infinity)) return error
  const bound = data > 0 ? 'maximum' : 'minimum'
  const limit = (parentSchema as Schema | undefined)?.[bound]
  return limit === undefined ? error : { ...error, keyword: bound, params: { limit } }
}

function missingFault(error: AjvError, name: string): Fault {
  const pointer = `${error.instancePath}/${escaped(name)}`
  const properties = (error.parentSchema as Schema | undefined)?.['properties'] as Record<string, Schema> | undefined
  const wanted = allowed(properties?.[name] ?? {})
  const message = `${nameOf(pointer)} is missing; allowed is ${wanted}.`
  return fault(pointer, { keyword: error.keyword, given: undefined, allowed: wanted, message })
}

function unknownFault(error: AjvError, name: string): Fault {
  const pointer = `${error.instancePath}/${escaped(name)}`
  const parent = (error.parentSchema ?? {}) as Schema
  const wanted = Object.keys((parent['properties'] ?? {}) as object).join(', ') || 'no fields'
  const message = `${nameOf(pointer)} is not a field of this object; allowed are ${wanted}.`
  const given = (error.data as Record<string, unknown> | undefined)?.[name]
  return fault(pointer, { keyword: error.keyword, given, allowed: wanted, message })
}

function fault(pointer: string, rest: Omit<Fault, 'pointer' | 'path'>): Fault {
  return { pointer, path: pathOf(pointer), ...rest }
}

function inOrder(faults: Fault[], order: readonly string[]): Fault[] {
  const rank = (one: Fault): number => {
    if (one.path.length === 0) return -1
    const index = order.indexOf(String(one.path[0]))
    return index === -1 ? order.length : index
  }
  return faults.sort((a, b) => rank(a) - rank(b))
}

/** The fields of a pointer as a sentence names them; what is no plain name, or a long one, is quoted and cut short. */
function nameOf(pointer: string): string {
  return pathOf(pointer)
    .map((key) => (typeof key === 'number' || PLAIN.test(key) ? key : shown(key)))
    .join('.')
}

function pathOf(pointer: string): (string | number)[] {
  const keys = pointer.split('/').slice(1)
  return keys.map((key) =>
    /^(0|[1-9][0-9]{0,8})$/.test(key) ? Number.parseInt(key, 10) : key.replaceAll('~1', '/').replaceAll('~0', '~'),
  )
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
