import type { Fault } from '@outlay/pricing'
import { matchParts, type PathPart, parseTemplate } from '@outlay/spec/path-template'
import type { VendorOperation } from './operation.ts'
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
  /** The operations of the paths with braces, by the number of their parts. */
  readonly templates: ReadonlyMap<number, readonly Template[]>
}

/** A path with braces. */
interface Template {
  readonly parts: readonly PathPart[]
  readonly operations: readonly NumberedOperation[]
  readonly methods: readonly string[]
}

/** An operation with its place in the order of the document. */
interface NumberedOperation {
  readonly operation: VendorOperation
  readonly number: number
}

/** What a path leads to. */
interface Matched {
  readonly matches: readonly Match[]
  readonly methods: readonly string[]
}

interface Match {
  readonly operation: VendorOperation
  readonly values: Readonly<Record<string, string>>
}

function pathsOf({ operations }: Vendor): Pick<Mounted<Vendor>, 'concrete' | 'templates'> {
  const paths = new Set(operations.map(({ spec }) => spec.path).filter((path) => !path.includes('{')))
  const at = (path: string): Match[] =>
    operations.filter(({ spec }) => spec.path === path).map((operation) => ({ operation, values: {} }))
  const braced = operations
    .map((operation, number): NumberedOperation => ({ operation, number }))
    .filter(({ operation }) => !paths.has(operation.spec.path))
  const templates = [...Map.groupBy(braced, ({ operation }) => operation.spec.path)].map(
    ([path, own]): Template => ({
      parts: parseTemplate(path),
      operations: own,
      methods: methodsOf(own.map(({ operation }) => operation)),
    }),
  )
  return {
    concrete: new Map([...paths].map((path) => [path, matched(at(path))])),
    templates: Map.groupBy(templates, ({ parts }) => parts.length),
  }
}

function routeWithin<V extends Vendor>(
  { vendor, concrete, templates }: Mounted<V>,
  method: string,
  path: string,
): Route<V> {
  // A path without braces goes before those with (OpenAPI 3.1, Paths Object).
  const { matches, methods } = concrete.get(path) ?? matchTemplates(templates, path)
  if (matches.length === 0) return { vendor, path, pathValues: {}, methods: [], fault: unknownRoute(path) }
  const wanted = method === 'HEAD' ? 'GET' : method
  const found = matches.find(({ operation }) => operation.spec.method === wanted)
  if (found !== undefined) return { vendor, path, operation: found.operation, pathValues: found.values, methods }
  return { vendor, path, pathValues: {}, methods, fault: unknownMethod(method, methods) }
}

function matched(matches: readonly Match[]): Matched {
  return { matches, methods: methodsOf(matches.map(({ operation }) => operation)) }
}

function matchTemplates(templates: Mounted<Vendor>['templates'], path: string): Matched {
  const given = path.split('/')
  const found: { readonly template: Template; readonly values: Match['values'] }[] = []
  for (const template of templates.get(given.length) ?? []) {
    const values = matchParts(template.parts, given)
    if (values !== undefined) found.push({ template, values })
  }
  const [one, ...others] = found.map(({ template, values }) => template.operations.map((own) => ({ ...own, values })))
  if (one === undefined) return matched([])
  // Nearly every path fits one template, whose methods are known.
  if (others.length === 0) return { matches: one, methods: found[0]?.template.methods ?? [] }
  return matched([one, ...others].flat().toSorted((first, second) => first.number - second.number))
}

function methodsOf(operations: readonly VendorOperation[]): string[] {
  const own = operations.map(({ spec }) => spec.method)
  return [...new Set(own.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))), 'OPTIONS']
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
