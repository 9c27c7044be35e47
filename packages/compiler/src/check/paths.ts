import { camelCase } from '../model/case.ts'
import type { Operation } from '../model/operation.ts'
import { type PathItem, pathItems, pathsOf, type WrittenParameter } from '../model/path-item.ts'
import { possibleTypes } from '../model/possible-types.ts'
import type { VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { DiagnosticCode } from '../parse/diagnostic-codes.ts'
import type { Place } from '../parse/yaml-source.ts'

/** Paths that no router here tells apart, what stands in them that nothing is generated for, and their parameters. */
export function checkPaths(vendor: VendorSource): Diagnostic[] {
  return [
    ...pathItems(vendor.document).flatMap((item) => [
      ...checkPath(vendor, item),
      ...item.parameterLists.flatMap((list) => checkParameterList(vendor, list)),
    ]),
    ...checkSamePaths(vendor),
    ...vendor.operations.flatMap((operation) => checkParameters(vendor, operation)),
  ]
}

function checkPath({ source }: VendorSource, item: PathItem): Diagnostic[] {
  const { path, place } = item
  const report = (at: Place, code: DiagnosticCode, message: string): Diagnostic => source.diagnostic(at, code, message)
  const segments = path.split('/').slice(1)
  const partial = segments.filter((one) => /[{}]/.test(one) && !/^\{[^{}]+\}$/.test(one))
  const names = segments.filter((one) => one.startsWith('{'))
  return [
    ...(path.startsWith('/') && !/[?#\s]/.test(path)
      ? []
      : [
          report(
            place,
            'OUT1110',
            `A path must begin with / and have no query, fragment or space; received ${JSON.stringify(path)}.`,
          ),
        ]),
    ...partial.map((one) =>
      report(place, 'OUT1111', `A path parameter must be a whole segment, such as {id}; received the segment ${one}.`),
    ),
    ...(new Set(names).size === names.length
      ? []
      : [report(place, 'OUT1112', `A path must have each parameter once; received ${path}.`)]),
    ...(item.hasReference
      ? [report([...place, '$ref'], 'OUT1113', 'A path must have its operations written there; received a `$ref`.')]
      : []),
    ...(item.hasServers
      ? [report([...place, 'servers'], 'OUT1114', '`servers` must be those of the document alone.')]
      : []),
    ...item.otherMethods.map((method) =>
      report([...place, method], 'OUT1115', `The method must be get, put, post, delete or patch; received ${method}.`),
    ),
  ]
}

/** Paths that differ in the names of their parameters alone. */
function checkSamePaths({ source, document }: VendorSource): Diagnostic[] {
  const seen = new Map<string, string>()
  return pathsOf(document).flatMap((path) => {
    const form = path.replace(/\{[^}]*\}/g, '{}')
    const other = seen.get(form)
    seen.set(form, other ?? path)
    if (other === undefined) return []
    const message = `Paths must differ in more than the names of their parameters; received ${path} and ${other}.`
    return [source.diagnostic(['paths', path], 'OUT1116', message)]
  })
}

/** What OpenAPI takes where a parameter says nothing of its style. */
const USUAL_STYLES: Readonly<Record<string, string>> = { query: 'form', path: 'simple', header: 'simple' }

/** Parameters of a list that are there twice, or that requests would carry in another way than they are read. */
function checkParameterList({ source }: VendorSource, list: readonly WrittenParameter[]): Diagnostic[] {
  const seen = new Set<string>()
  return list.flatMap((parameter): Diagnostic[] => {
    const key = `${String(parameter.in)} ${String(parameter.name)}`
    const isRepeated = seen.has(key)
    seen.add(key)
    const name = typeof parameter.name === 'string' ? `The parameter \`${parameter.name}\`` : 'A parameter'
    const found = [
      ...unreadable(parameter),
      ...(isRepeated ? ([['OUT1124', 'must be there once; received it a second time.']] as const) : []),
    ]
    return found.map(([code, problem]) => source.diagnostic(parameter.place, code, `${name} ${problem}`))
  })
}

function unreadable(parameter: WrittenParameter): (readonly [code: DiagnosticCode, problem: string])[] {
  const { in: where, style, hasContent, hasSchema, required, allowReserved } = parameter
  if (where === undefined) return []
  const usual = USUAL_STYLES[String(where)]
  if (usual === undefined) return [['OUT1118', `must be in query, path or header; received in: ${String(where)}.`]]
  return [
    ...(hasContent
      ? ([['OUT1119', 'must have a `schema`, because its text is read as it stands; received `content`.']] as const)
      : []),
    ...(!hasContent && !hasSchema ? ([['OUT1120', 'must have a `schema`; received none.']] as const) : []),
    ...(style === undefined || style === usual
      ? []
      : ([['OUT1121', `must have style: ${usual}; received style: ${String(style)}.`]] as const)),
    ...(allowReserved ? ([['OUT1122', 'must be percent-encoded; received `allowReserved: true`.']] as const) : []),
    ...(where === 'path' && !required
      ? ([['OUT1123', 'must be `required: true`, because it is in the path.']] as const)
      : []),
  ]
}

/** The parameters of an operation, with those of its path. */
function checkParameters({ source, document }: VendorSource, operation: Operation): Diagnostic[] {
  const { id, path, parameters } = operation
  const declared = parameters.filter((one) => one.in === 'path').map(({ name }) => name)
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => String(name))
  const called = new Map<string, string>()
  return [
    ...inPath
      .filter((name) => !declared.includes(name))
      .map((name) => {
        const message = `The path parameter \`${name}\` must be declared with in: path; received no parameter of that name.`
        return source.diagnostic(['paths', path], 'OUT1117', message)
      }),
    ...parameters.flatMap((parameter): Diagnostic[] => {
      const { name, place, schema } = parameter
      const constant = camelCase(`${id}-${parameter.in}-${name}`)
      const other = called.get(constant)
      called.set(constant, other ?? name)
      const types = possibleTypes(document, schema)
      const found: Diagnostic[] = []
      if (types.some((type) => type === 'array' || type === 'object')) {
        const message = `The parameter \`${name}\` must be a string, a number, an integer or a boolean; received a list or an object.`
        found.push(source.diagnostic(place, 'OUT1125', message))
      }
      if (parameter.in === 'path' && !path.includes(`{${name}}`)) {
        const message = `The parameter \`${name}\` must be in the path in braces; received the path ${path}.`
        found.push(source.diagnostic(place, 'OUT1126', message))
      }
      if (other !== undefined) {
        const message = `Parameters must have names that differ in more than punctuation; received ${other} and ${name}, which code would call the same.`
        found.push(source.diagnostic(place, 'OUT1127', message))
      }
      return found
    }),
  ]
}
