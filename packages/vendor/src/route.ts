import type { Fault } from '@outlay/pricing'
import { matchParts, type PathPart, parseTemplate } from '@outlay/spec/path-template'
import type { VendorOperation } from './operation.ts'
import { createTemplateTree } from './template-tree.ts'
import type { Vendor } from './vendor.ts'

/** Where a request goes. */
export interface Route<V extends Vendor = Vendor> {
  readonly vendor: V
  /** The path within the vendor. */
  readonly path: string
  /** The operation, or the fault when there is none for this path and method. */
  readonly operation?: VendorOperation
  readonly pathValues: Readonly<Record<string, string>>
  /** The methods of the path, OPTIONS last; empty when the path is unknown. */
  readonly methods: readonly string[]
  readonly fault?: Fault
}

/**
 * Finds the vendor and the operation for a method and a path; undefined when the path belongs to no vendor.
 *
 * @example createRouter([xRouter], defaultMount)('GET', '/x-router/v1/models')?.operation?.spec.id // 'listModels'
 */
export function createRouter<V extends Vendor>(
  vendors: readonly V[],
  mount: (vendor: V) => string,
): (method: string, path: string) => Route<V> | undefined {
  const mounted = new Map<string, Mounted<V>>()
  for (const vendor of vendors) {
    const prefix = mount(vendor)
    // Of two vendors at one path the first answers.
    if (!mounted.has(prefix)) mounted.set(prefix, { vendor, ...pathsOf(vendor) })
  }
  const deepest = Math.max(0, ...[...mounted.keys()].map((prefix) => prefix.split('/').length - 1))
  return (method, path) => {
    // The longest prefix of whole parts is looked up, so that the number of vendors does not count.
    let home = mounted.get('')
    let from = 0
    let end = 0
    for (let depth = 0; depth < deepest && end < path.length; depth += 1) {
      end = path.indexOf('/', end + 1)
      if (end === -1) end = path.length
      const nested = mounted.get(path.slice(0, end))
      if (nested === undefined) continue
      home = nested
      from = end
    }
    return home === undefined ? undefined : routeWithin(home, method, path.slice(from) || '/')
  }
}

interface Mounted<V extends Vendor> {
  readonly vendor: V
  /** The operations of the paths without braces. */
  readonly concrete: ReadonlyMap<string, Matched>
  /** Finds the paths with braces whose texts are those of a path. */
  readonly findTemplates: (given: readonly string[]) => readonly Template[]
  /** What a path leads to that fits several templates, by their numbers; few paths do, in few ways. */
  readonly several: Map<string, Candidates>
}

/** A path with braces, with its place among them. */
interface Template extends Candidates {
  readonly number: number
  readonly parts: readonly PathPart[]
}

/** The operations that a path may lead to, in the order of the document, and their methods. */
interface Candidates {
  readonly operations: readonly Candidate[]
  readonly methods: readonly string[]
}

interface Candidate {
  readonly operation: VendorOperation
  /** Its place in the order of the document. */
  readonly number: number
  /** Which of the values of the path are its own: the first where the path fits one template. */
  readonly own: number
}

/** What a path leads to, with its values by each template that it fits. */
interface Matched extends Candidates {
  readonly values: readonly Readonly<Record<string, string>>[]
}

function pathsOf({ operations }: Vendor): Omit<Mounted<Vendor>, 'vendor'> {
  const all = operations.map((operation, number): Candidate => ({ operation, number, own: 0 }))
  const paths = [...Map.groupBy(all, ({ operation }) => operation.spec.path)]
  const concrete = paths.filter(([path]) => !path.includes('{'))
  const templates = paths
    .filter(([path]) => path.includes('{'))
    .map(([path, own], number): Template => ({ number, parts: parseTemplate(path), ...candidates(own) }))
  return {
    concrete: new Map(concrete.map(([path, own]) => [path, { ...candidates(own), values: [] }])),
    findTemplates: createTemplateTree(templates),
    several: new Map(),
  }
}

function candidates(given: readonly Candidate[]): Candidates {
  const operations = given.toSorted((one, other) => one.number - other.number)
  const methods = operations.flatMap(({ operation: { spec } }) =>
    spec.method === 'GET' ? ['GET', 'HEAD'] : [spec.method],
  )
  return { operations, methods: [...new Set(methods), 'OPTIONS'] }
}

function routeWithin<V extends Vendor>(home: Mounted<V>, method: string, path: string): Route<V> {
  const { vendor, concrete } = home
  // A path without braces goes before those with (OpenAPI 3.1, Paths Object).
  const matched = concrete.get(path) ?? matchTemplates(home, path)
  if (matched === undefined) return { vendor, path, pathValues: {}, methods: [], fault: unknownRoute(path) }
  const { operations, methods, values } = matched
  const wanted = method === 'HEAD' ? 'GET' : method
  const found = operations.find(({ operation }) => operation.spec.method === wanted)
  if (found !== undefined)
    return { vendor, path, operation: found.operation, pathValues: values[found.own] ?? {}, methods }
  return { vendor, path, pathValues: {}, methods, fault: unknownMethod(method, methods) }
}

function matchTemplates(
  { findTemplates, several }: Pick<Mounted<Vendor>, 'findTemplates' | 'several'>,
  path: string,
): Matched | undefined {
  const given = path.split('/')
  const fitting: Template[] = []
  const values: Matched['values'][number][] = []
  for (const template of findTemplates(given)) {
    const own = matchParts(template.parts, given)
    if (own === undefined) continue
    fitting.push(template)
    values.push(own)
  }
  const [only, ...others] = fitting
  if (only === undefined) return undefined
  if (others.length === 0) return { operations: only.operations, methods: only.methods, values }
  const key = fitting.map(({ number }) => number).join()
  const known =
    several.get(key) ?? candidates(fitting.flatMap(({ operations }, own) => operations.map((one) => ({ ...one, own }))))
  several.set(key, known)
  return { operations: known.operations, methods: known.methods, values }
}

function unknownRoute(path: string): Fault {
  return { fault: 'unknown-route', message: `There is no route ${path}; see the paths of the document.` }
}

function unknownMethod(method: string, methods: readonly string[]): Fault {
  const allow = methods.join(', ')
  return {
    fault: 'unknown-method',
    message: `The method must be one of ${allow}; received ${method}.`,
    headers: { Allow: allow },
  }
}

/**
 * Where a vendor is served when the caller does not say: `/<name>` and the path of the vendor's own server.
 *
 * @example defaultMount(layer) // '/layer/api'
 */
export function defaultMount({ name, basePath }: Pick<Vendor, 'name' | 'basePath'>): string {
  return `/${name}${basePath}`
}

/**
 * The path of a URL that is known to be whole; `new URL` would cost more than routing does.
 *
 * @example pathOf('http://127.0.0.1:4010/x-router/v1/images/models?a=b') // '/x-router/v1/images/models'
 */
export function pathOf(url: string): string {
  const from = url.indexOf('/', url.indexOf('://') + 3)
  if (from === -1) return '/'
  const to = url.slice(from).search(/[?#]/)
  return to === -1 ? url.slice(from) : url.slice(from, from + to)
}
