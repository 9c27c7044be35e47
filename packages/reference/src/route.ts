import type { Fault } from '@outlay/pricing'
import { matchTemplate, type PathPart, parseTemplate } from '@outlay/spec/path-template'
import type { Vendor, VendorOperation } from './vendor.ts'

/** Where a request goes. */
export interface Route {
  readonly vendor: Vendor
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
 * @example router([xRouter], defaultMount)('GET', '/x-router/v1/models')?.operation?.spec.id // 'listModels'
 */
export function router(
  vendors: readonly Vendor[],
  mount: (vendor: Vendor) => string,
): (method: string, path: string) => Route | undefined {
  const mounted = vendors.map((vendor): Mounted => ({ vendor, prefix: mount(vendor), ...pathsOf(vendor) }))
  return (method, path) => {
    const home = mounted.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`))
    return home === undefined ? undefined : routeWithin(home, method, path.slice(home.prefix.length) || '/')
  }
}

interface Mounted {
  readonly vendor: Vendor
  readonly prefix: string
  /** The operations of the paths without braces. */
  readonly concrete: ReadonlyMap<string, Matched>
  readonly templates: readonly Template[]
}

/** An operation whose path has braces, with the parts of the path. */
interface Template {
  readonly operation: VendorOperation
  readonly parts: readonly PathPart[]
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

function pathsOf({ operations }: Vendor): Pick<Mounted, 'concrete' | 'templates'> {
  const paths = new Set(operations.map(({ spec }) => spec.path).filter((path) => !path.includes('{')))
  const at = (path: string): Match[] =>
    operations.filter(({ spec }) => spec.path === path).map((operation) => ({ operation, values: {} }))
  const templates = operations.filter(({ spec }) => !paths.has(spec.path))
  return {
    concrete: new Map([...paths].map((path) => [path, matched(at(path))])),
    templates: templates.map((operation) => ({ operation, parts: parseTemplate(operation.spec.path) })),
  }
}

function routeWithin({ vendor, concrete, templates }: Mounted, method: string, path: string): Route {
  // A path without braces goes before those with (OpenAPI 3.1, Paths Object).
  const { matches, methods } = concrete.get(path) ?? matched(templateMatches(templates, path))
  if (matches.length === 0) return { vendor, path, pathValues: {}, methods: [], fault: unknownRoute(path) }
  const wanted = method === 'HEAD' ? 'GET' : method
  const found = matches.find(({ operation }) => operation.spec.method === wanted)
  if (found !== undefined) return { vendor, path, operation: found.operation, pathValues: found.values, methods }
  return { vendor, path, pathValues: {}, methods, fault: unknownMethod(method, methods) }
}

function matched(matches: readonly Match[]): Matched {
  return { matches, methods: methodsOf(matches.map(({ operation }) => operation.spec.method)) }
}

function templateMatches(templates: readonly Template[], path: string): Match[] {
  return templates.flatMap(({ operation, parts }) => {
    const values = matchTemplate(parts, path)
    return values === undefined ? [] : [{ operation, values }]
  })
}

function methodsOf(own: readonly string[]): string[] {
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
