import type { Content, Operation, SecretFields } from '@outlay/ir'
import { camelCase } from '../../model/case.ts'
import { isJson } from '../../model/media-type.ts'
import { MULTIPART } from '../../model/operation.ts'
import { docComment } from '../output/code.ts'
import { isSuccess } from './body-types.ts'
import { isConditional, selectorType, selectorValue } from './response-selector.ts'
import type { SdkNames } from './sdk-names.ts'

/**
 * The function of an operation. It names its operation in its call, from which the runtime knows what the document
 * declares, and as a property, from which `isApiErrorOf` knows.
 */
export function operationFunction(names: SdkNames, operation: Operation): string {
  const name = camelCase(operation.id)
  const types = ['responses', 'errors'] as const
  const generics = types.map((role) => names.operationType(operation, role)).join(', ')
  const options = `options: Options<${names.operationType(operation, 'data')}>`
  // A path that lacks a value rejects, as everything else does that fails.
  const start = hasParameter(operation, 'path') ? 'async ' : ''
  const head = `${start}(${options}): ${names.runtimeType('RequestResult')}<${generics}>`
  const parts = callParts(names, operation).map((part) => `  ${part},\n`)
  const call = `${head} => options.client.send<${generics}>({\n${parts.join('')}})`
  const type = functionType(names, operation)
  // The constant of the operation says nothing of overloads, nor of events without a schema.
  const isCast = isConditional(operation.answerWhen) || (operation.stream && !operation.stream.schemaName)
  return [
    docComment(paragraphsOf(operation)),
    // A bundler leaves out what is marked as pure when nobody imports it.
    `export const ${name}: ${type} = /* @__PURE__ */ Object.assign(${call}, { operation: ${name}Operation })`,
    isCast ? ` as ${type}\n` : '\n',
  ].join('')
}

/** What the document says of an operation. */
export function paragraphsOf({ id, summary, description, deprecated }: Operation): string[] {
  const sentences = [summary, description].filter((one) => one !== undefined)
  return [...(sentences.length === 0 ? [id] : sentences), ...(deprecated ? ['@deprecated'] : [])]
}

/** The parts of a call, those that the caller gives in the middle: they stand above the first and below the last. */
function callParts(names: SdkNames, operation: Operation): string[] {
  const { security, method, answerWhen, stream } = operation
  const [body] = bodies(operation)
  const redactor = redactorCode(names, operation)
  const name = camelCase(operation.id)
  const ofCall = [
    `operation: ${name}Operation`,
    `method: '${method}'`,
    ...(answerWhen === undefined
      ? []
      : [`selection: ${names.call('selectResponse')}(${name}Selector, ${selectorValue(answerWhen)})`]),
    ...(stream === undefined ? [] : [`readBody: ${names.call('rejectStreams')}`]),
    ...(redactor === undefined ? [] : [`createRedactor: ${redactor}`]),
    `url: ${urlCode(names, operation)}`,
  ]
  return [
    ...serializerCode(names, operation),
    ...(security.length === 0 ? [] : [`security: ${JSON.stringify(security)}`]),
    ofCall.join(', '),
    '...options',
    ...(body === undefined ? [] : headersCode(names, operation, body)),
  ]
}

/** The bodies that a client may send, JSON first. */
function bodies({ body }: Operation): Content[] {
  return (body?.contents ?? []).toSorted((a, b) => Number(isJson(b.mediaType)) - Number(isJson(a.mediaType)))
}

function serializerCode(names: SdkNames, operation: Operation): string[] {
  const [body] = bodies(operation)
  if (body === undefined) return []
  // JSON has no files; with one of them the body is a form.
  if (takesFormToo(operation)) {
    return [`...(${names.call('containsFile')}(options.body) && ${names.call('formDataBodySerializer')})`]
  }
  const mediaType = baseType(body.mediaType)
  if (mediaType === MULTIPART) return [`...${names.call('formDataBodySerializer')}`]
  return mediaType === 'application/x-www-form-urlencoded' ? [`...${names.call('urlSearchParamsBodySerializer')}`] : []
}

function headersCode(names: SdkNames, operation: Operation, { mediaType }: Content): string[] {
  const given = operation.parameters.find(isContentType)
  if (given?.required) return []
  // The engine writes the boundary of a form.
  const type = baseType(mediaType) === MULTIPART ? 'null' : JSON.stringify(mediaType)
  const value = takesFormToo(operation) ? `${names.call('containsFile')}(options.body) ? null : ${type}` : type
  return [`headers: { ${JSON.stringify(given?.name ?? 'Content-Type')}: ${value}, ...options.headers }`]
}

function isContentType({ in: place, name }: Operation['parameters'][number]): boolean {
  return place === 'header' && name.toLowerCase() === 'content-type'
}

function takesFormToo(operation: Operation): boolean {
  const types = bodies(operation).map(({ mediaType }) => mediaType)
  return types.some(isJson) && types.some((type) => baseType(type) === MULTIPART)
}

function baseType(mediaType: string): string {
  return mediaType.toLowerCase().split(';', 1).join('').trim()
}

/** A path has values and a query only where the document has parameters for them. */
function urlCode(names: SdkNames, operation: Operation): string {
  const path = JSON.stringify(operation.path)
  const filled = hasParameter(operation, 'path') ? `${names.call('fillPath')}(${path}, options.path)` : path
  return hasParameter(operation, 'query') ? `${names.call('appendQuery')}(${filled}, options.query)` : filled
}

function hasParameter({ parameters }: Operation, place: string): boolean {
  return parameters.some((one) => one.in === place)
}

/** What hides the secrets of a call, where the document knows of some: keys, headers, or what it marks elsewhere. */
function redactorCode(names: SdkNames, { secrets, asksForKey }: Operation): string | undefined {
  // The SDK hides all headers, so it needs to know only that there are some.
  const keys = asksForKey || secrets.header.length > 0 ? [names.call('redactKeys')] : []
  const marked = (['path', 'query', 'body'] as const satisfies readonly (keyof SecretFields)[])
    .filter((place) => secrets[place].length > 0)
    .map((place) => [place, secrets[place]] as const)
  if (marked.length === 0) return keys[0]
  return `${names.call('redactFields')}(${[JSON.stringify(Object.fromEntries(marked)), ...keys].join(', ')})`
}

function functionType(names: SdkNames, operation: Operation): string {
  const data = names.operationType(operation, 'data')
  const event = names.eventType(operation) ?? (operation.stream ? names.runtimeType('AnyEvent') : 'unknown')
  const rest = `${names.operationType(operation, 'errors')}, ${event}, '${names.vendor.name}'`
  if (!isConditional(operation.answerWhen)) {
    return `${names.runtimeType('OperationFunction')}<${data}, ${names.operationType(operation, 'responses')}, ${rest}>`
  }
  return `${names.runtimeType('ConditionalFunction')}<${data}, ${conditionType(names, operation)}, ${rest}>`
}

/** Which requests get which type. */
function conditionType(names: SdkNames, operation: Operation): string {
  const { answerWhen, responses } = operation
  if (answerWhen === undefined) return 'never'
  const { status, schema, otherwise } = answerWhen
  const isElsewhere = responses.some((one) => isSuccess(one) && one.status !== status)
  const all = names.operationType(operation, 'responses')
  const others = [
    ...(otherwise === undefined ? [] : [names.schemaType(operation, otherwise, 'RealRun')]),
    ...(isElsewhere ? [`${all}[Exclude<keyof ${all}, ${status}>]`] : []),
  ]
  const types = [selectorType(answerWhen), names.schemaType(operation, schema, 'DryRun'), others.join(' | ')]
  return `${names.runtimeType('ConditionalOperation')}<${types.join(', ')}>`
}
