import { entriesOf } from '../model/operation.ts'
import { isObject } from '../model/schema.ts'
import type { VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { Place } from '../parse/yaml-source.ts'
import { checkParameters } from './parameters.ts'

/** Methods of OpenAPI that nothing is generated for. */
const OTHER_METHODS = ['head', 'options', 'trace', 'query', 'additionalOperations']

/** Paths that no router here tells apart, and what stands in them that nothing is generated for. */
export function checkPaths(vendor: VendorSource): Diagnostic[] {
  const paths = entriesOf(vendor.document['paths'])
  return [...paths.flatMap(([path, item]) => mistakesOf(vendor, path, item)), ...samePaths(vendor)]
}

function mistakesOf(vendor: VendorSource, path: string, item: unknown): Diagnostic[] {
  const { source, document } = vendor
  const place = ['paths', path]
  if (!isObject(item)) return []
  const told = (at: Place, found: string, allowed: string): Diagnostic => source.diagnostic(at, found, allowed)
  const segments = path.split('/').slice(1)
  const odd = segments.filter((one) => /[{}]/.test(one) && !/^\{[^{}]+\}$/.test(one))
  const names = segments.filter((one) => one.startsWith('{'))
  return [
    ...(path.startsWith('/') && !/[?#\s]/.test(path)
      ? []
      : [
          told(place, `the path ${JSON.stringify(path)}`, 'one that begins with / and has no query, fragment or blank'),
        ]),
    ...odd.map((one) => told(place, `the segment ${one}`, 'a parameter that is a whole segment, such as {id}')),
    ...(new Set(names).size === names.length ? [] : [told(place, `the path ${path}`, 'each parameter once')]),
    ...('$ref' in item
      ? [told([...place, '$ref'], 'a path by $ref', 'the operations of the path, written there')]
      : []),
    ...('servers' in item ? [told([...place, 'servers'], 'servers of a path', 'servers of the document alone')] : []),
    ...OTHER_METHODS.filter((method) => method in item).map((method) =>
      told([...place, method], `the method ${method}`, 'get, put, post, delete or patch'),
    ),
    ...checkParameters(vendor, item['parameters'], [...place, 'parameters']),
    ...entriesOf(item).flatMap(([method, node]) =>
      isObject(node) ? checkParameters({ source, document }, node['parameters'], [...place, method, 'parameters']) : [],
    ),
  ]
}

/** Paths that differ in the names of their parameters alone. */
function samePaths({ source, document }: VendorSource): Diagnostic[] {
  const seen = new Map<string, string>()
  return entriesOf(document['paths']).flatMap(([path]) => {
    const form = path.replace(/\{[^}]*\}/g, '{}')
    const other = seen.get(form)
    seen.set(form, other ?? path)
    if (other === undefined) return []
    return [
      source.diagnostic(['paths', path], `the path ${path}, which is ${other} with other names`, 'each path once'),
    ]
  })
}
