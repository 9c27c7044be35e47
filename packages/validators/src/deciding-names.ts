import { formatPointer } from '@outlay/spec/json-pointer'
import { isNearName } from './near-name.ts'

/** Where a name stands in a request. */
type Place = 'query' | 'header' | 'body'

/** A name in a request that looks like one that decides about money, or one that decides and is given more than once. */
export interface NameFault {
  readonly keyword: 'additionalProperties' | 'maxItems' | 'more'
  readonly location: Place
  /** JSON Pointer into that part of the request; empty for those that are counted only. */
  readonly pointer: string
  readonly path: readonly string[]
  /** The name that was meant. */
  readonly nearest?: string
  readonly message: string
}

/** A parameter that decides about money: misspelt and passed over, it would cost what nobody wants to pay. */
interface Deciding {
  readonly name: string
  readonly place: Place
}

/** What decides: the facts of an operation that say so. */
export interface DecidingSpec {
  readonly method: string
  readonly parameters: readonly { readonly in: string; readonly name: string }[]
  readonly answerWhen?: { readonly value: string }
  /** `fields` are those that the document lists, where a body may have others. */
  readonly body?: { readonly fields?: readonly string[] }
}

/** The names at a place of a request, as often as they stand there. */
export type NamesAt = (place: 'query' | 'header') => readonly string[]

/**
 * The parameters of an operation that decide about money: the one that picks the declared answer (`x-answer-when`), such
 * as `dryRun`, and, where something is created, the headers, such as `Idempotency-Key`.
 */
function findDeciding({ method, parameters, answerWhen }: DecidingSpec): Deciding[] {
  const [, place, name] = /^\$request\.(query|header|body)(?:\.|#\/)([^/]+)$/.exec(answerWhen?.value ?? '') ?? []
  const picking = name === undefined ? [] : [{ name, place: place as Place }]
  const headers = method === 'GET' ? [] : parameters.filter((one) => one.in === 'header')
  return [...picking, ...headers.map((one) => ({ name: one.name, place: 'header' as const }))]
}

const NONE: readonly NameFault[] = []

/** What was found out about an operation, and about names that requests to it have. */
interface Known {
  readonly deciding: readonly Deciding[]
  /** Whether a name at a place is no parameter there but looks like one that decides; clients send the same names again and again. */
  readonly suspects: Readonly<Record<'query' | 'header', Map<string, boolean>>>
}

const operations = new WeakMap<DecidingSpec, Known>()

function knownOf(spec: DecidingSpec): Known {
  const found = operations.get(spec)
  if (found !== undefined) return found
  const made: Known = { deciding: findDeciding(spec), suspects: { query: new Map(), header: new Map() } }
  operations.set(spec, made)
  return made
}

/** The most names at a place that are remembered for an operation, and the most characters of one. */
const MOST_NAMES = 200
const MOST_CHARACTERS = 100

function isSuspect(spec: DecidingSpec, place: 'query' | 'header', name: string): boolean {
  const { deciding, suspects } = knownOf(spec)
  const remembered = suspects[place].get(name)
  if (remembered !== undefined) return remembered
  const isParameter = spec.parameters.some((one) => one.in === place && isSame(one, name))
  const suspect = !isParameter && deciding.some((one) => isNearName(name, one.name))
  if (name.length <= MOST_CHARACTERS && suspects[place].size < MOST_NAMES) suspects[place].set(name, suspect)
  return suspect
}

/**
 * The query parameters and headers of a request that look like a parameter which decides about money but are none, and
 * such a parameter that is given more than once.
 *
 * @example decidingFaults(operation.spec, () => ['dryrun'])[0].message // '`dryrun` is not a parameter … Did you mean `dryRun`?'
 */
export function decidingFaults(spec: DecidingSpec, namesAt: NamesAt): readonly NameFault[] {
  const { deciding } = knownOf(spec)
  if (deciding.length === 0) return NONE
  const query = namesAt('query')
  const repeats =
    query.length === 0 ? NONE : deciding.flatMap((one) => (one.place === 'query' ? repeated(one, query) : []))
  const misspelt = [...misspeltAt('query', spec, query), ...misspeltAt('header', spec, namesAt('header'))]
  return repeats.length === 0 ? misspelt : [...repeats, ...misspelt]
}

/**
 * The same of the fields of a body that may have others than the document lists, and of the fields of those.
 *
 * @example decidingFieldFaults(operation.spec, { model: 'a', dry_run: true }).length // 1
 */
export function decidingFieldFaults(spec: DecidingSpec, body: unknown): readonly NameFault[] {
  const fields = spec.body?.fields
  if (fields === undefined || !isObject(body)) return NONE
  const { deciding } = knownOf(spec)
  return deciding.length === 0 ? NONE : faultsOf({ deciding, place: 'body' }, othersIn(body, fields))
}

/** The fields of a body that the document does not list, and the fields of those. */
function* othersIn(body: Readonly<Record<string, unknown>>, known: readonly string[]): Generator<readonly string[]> {
  for (const name of Object.keys(body)) {
    if (known.includes(name)) continue
    yield [name]
    const value = body[name]
    if (isObject(value)) for (const key of Object.keys(value)) yield [name, key]
  }
}

/** The most faults that are listed one by one. */
const MOST = 100

interface Looking {
  readonly deciding: readonly Deciding[]
  readonly place: Place
}

/** A fault for each of the first hundred names that look like one that decides, and how many more there are. */
function faultsOf({ deciding, place }: Looking, names: Iterable<readonly string[]>): NameFault[] {
  const faults: NameFault[] = []
  let more = 0
  for (const path of names) {
    const found = deciding.find(({ name }) => isNearName(path.at(-1) ?? '', name))
    if (found === undefined) continue
    if (faults.length < MOST) faults.push(fault(found, place, path))
    else more += 1
  }
  if (more === 0) return faults
  return [
    ...faults,
    { keyword: 'more', location: place, pointer: '', path: [], message: `and ${more.toLocaleString('en')} more` },
  ]
}

/** Names at a place that are not parameters there but look like one that decides. */
function misspeltAt(place: 'query' | 'header', spec: DecidingSpec, names: readonly string[]): readonly NameFault[] {
  if (!names.some((name) => isSuspect(spec, place, name))) return NONE
  const suspects = [...new Set(names)].filter((name) => isSuspect(spec, place, name))
  return faultsOf(
    { deciding: knownOf(spec).deciding, place },
    suspects.map((name) => [name]),
  )
}

function isSame({ in: place, name }: DecidingSpec['parameters'][number], given: string): boolean {
  return place === 'header' ? name.toLowerCase() === given.toLowerCase() : name === given
}

function repeated({ name, place }: Deciding, names: readonly string[]): NameFault[] {
  const { length } = names.filter((one) => one === name)
  if (length < 2) return []
  const message = `\`${name}\` must be given once; received it ${length} times.`
  return [{ keyword: 'maxItems', location: place, pointer: `/${name}`, path: [name], message }]
}

const PLACES: Readonly<Record<Place, string>> = {
  query: 'a query parameter',
  header: 'a header',
  body: 'a field of the body',
}

function fault({ name, place }: Deciding, location: Place, path: readonly string[]): NameFault {
  const given = path.join('.')
  const where = PLACES[place]
  const description =
    given === name
      ? `\`${name}\` must be ${where}; received ${PLACES[location]}.`
      : `\`${given}\` is not a parameter of this operation. Did you mean \`${name}\`, ${where}?`
  const pointer = formatPointer(path)
  return { keyword: 'additionalProperties', location, pointer, path, nearest: name, message: description }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
