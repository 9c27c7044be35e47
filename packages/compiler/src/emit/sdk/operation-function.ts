import { camelCase, pascalCase } from '../../model/case.ts'
import { isJson } from '../../model/media-type.ts'
import { MULTIPART, type Operation } from '../../model/operation.ts'
import type { Json } from '../../model/schema.ts'
import type { VendorSource } from '../../model/vendor.ts'
import { asksForKey, secretHeaders } from './keys.ts'
import { isDeclaredAtOnce, pickedType, pickedValue, pickingOf } from './picking.ts'
import { secretMarks } from './secret-marks.ts'
import { eventsOf } from './streamed.ts'

/** A vendor by its name, and its document. */
type Named = Pick<VendorSource, 'name' | 'document'>

/**
 * What hey-api wrote of an operation, as a function of ours: it names its operation in its call and as its property, and
 * its call says what only some operations need: which answers the request picks, that it leaves streams alone, and that a
 * file makes its body a form.
 */
export function operationFunction(vendor: Named, operation: Operation, text: string): string {
  const { document } = vendor
  const name = camelCase(operation.id)
  const url = /([ {]\s*)url: ('[^']*')/.exec(text)
  if (url === null) throw otherwiseWritten(name)
  const method = operation.method.toUpperCase()
  const named = `${url[1]}operation: ${name}Operation, method: '${method}', ${neededInCall(document, operation)}url: ${urlCode(operation, String(url[2]))}`
  const call = text.replace(url[0], () => named).replace(`options.client.${operation.method}<`, 'options.client.send<')
  return asProperty(vendor, operation, takesFormToo(operation) ? asFormToo(name, call) : call)
}

/** A path has values and a query only where the document has parameters for them. */
function urlCode({ parameters }: Operation, path: string): string {
  const has = (place: string): boolean => parameters.some((one) => one.in === place)
  const filled = has('path') ? `fillPath(${path}, options.path)` : path
  return has('query') ? `appendQuery(${filled}, options.query)` : filled
}

function neededInCall(document: Json, operation: Operation): string {
  const name = camelCase(operation.id)
  const picking = pickingOf(document, operation)
  const picked = picking && `selectResponse(${name}Selector, ${pickedValue(picking)})`
  return [
    ...(picked === undefined ? [] : [`selection: ${picked}, `]),
    ...(eventsOf(operation) === undefined ? [] : ['readBody: rejectStreams, ']),
    ...veilCode(document, operation).map((code) => `createRedactor: ${code}, `),
  ].join('')
}

/** What hides the secrets of a call, where the document knows of some: keys, headers, or what it marks elsewhere. */
function veilCode(document: Json, operation: Operation): string[] {
  const marks = secretMarks(document, operation)
  const operations = [operation]
  const isKeyed = asksForKey({ document, operations }) || secretHeaders({ operations }).length > 0
  const keys = isKeyed ? ['redactKeys'] : []
  return marks === undefined ? keys : [`redactFields(${[JSON.stringify(marks), ...keys].join(', ')})`]
}

function takesFormToo({ body }: Operation): boolean {
  return body.some(({ mediaType }) => isJson(mediaType)) && body.some(({ mediaType }) => mediaType === MULTIPART)
}

/** hey-api writes JSON where the document takes a form too, and JSON has no files. */
function asFormToo(name: string, text: string): string {
  const [before, after, ...more] = text.split("'Content-Type': 'application/json',")
  if (after === undefined || more.length > 0) throw otherwiseWritten(name)
  const typed = `${before}'Content-Type': containsFile(options.body) ? null : 'application/json',${after}`
  return typed.replace(/(>\(\{\s*)/, '$1...(containsFile(options.body) && formDataBodySerializer),\n    ')
}

/** `= (options: Options<Data>): RequestResult<Responses, Errors> => …;` with the operation as a property. */
function asProperty({ name: vendor, document }: Named, operation: Operation, text: string): string {
  const name = camelCase(operation.id)
  const property = `{ operation: ${name}Operation }`
  const streamed = eventsOf(operation)
  const told = streamed?.schemaName === undefined ? undefined : `${pascalCase(name)}Event`
  const bound = `$4, ${told ?? (streamed ? 'AnyEvent' : 'unknown')}, '${vendor}'`
  const picks = pickTypes(document, operation)
  // A path that lacks a value rejects, as everything else does that fails.
  const start = operation.parameters.some((one) => one.in === 'path') ? 'async $1' : '$1'
  // A bundler leaves out what is marked as pure when nobody imports it.
  const assigned = `/* @__PURE__ */ Object.assign(${start}, ${property})`
  const type =
    picks === undefined ? `OperationFunction<$2, $3, ${bound}>` : `ConditionalFunction<$2, ${picks}, ${bound}>`
  // The constant of the operation says nothing of overloads, nor of events without a schema.
  const cast = picks !== undefined || (streamed && !told) ? ` as ${type}` : ''
  const named = text.replace(
    / = (\(options: Options<(\w+)>\): RequestResult<(\w+), (\w+)> => [\s\S]*?\}\));(?=\s*(?:\/\*\*|$))/,
    `: ${type} = ${assigned}${cast};`,
  )
  if (!named.includes(property)) throw otherwiseWritten(name)
  return named
}

/** What picks which type; undefined where nothing does, or where a call that says nothing gets the declared answer. */
function pickTypes(document: Json, operation: Operation): string | undefined {
  const picking = pickingOf(document, operation)
  if (picking === undefined || isDeclaredAtOnce(picking)) return undefined
  const name = pascalCase(operation.id)
  const { status, otherwise } = picking
  const elsewhere = operation.responses.some((one) => one.status.startsWith('2') && one.status !== status)
  const others = [
    ...(otherwise === undefined ? [] : [`${name}Otherwise`]),
    ...(elsewhere ? [`${name}Responses[Exclude<keyof ${name}Responses, ${status}>]`] : []),
  ]
  return `ConditionalOperation<${pickedType(picking)}, ${name}Declared, ${others.join(' | ')}>`
}

function otherwiseWritten(name: string): Error {
  return new Error(`hey-api wrote ${name} in another way`)
}
