import type { Operation, Vendor } from '@outlay/ir'
import { camelCase } from '../../model/case.ts'
import { QUERY_REEXPORTS } from '../../model/entry-names.ts'
import { isJson } from '../../model/media-type.ts'
import { docComment } from '../output/code.ts'
import { fileHeader, type GeneratedFile } from '../output/file.ts'
import { Imports } from '../output/imports.ts'
import type { Targets } from '../output/targets.ts'
import { paragraphsOf } from './operation-function.ts'
import { isConditional, optionKeys, selectorType } from './response-selector.ts'

// A parameter that looks like a secret stays out of the keys, whatever the document says of it.
const SECRET = /authorization|cookie|token|secret|api[-_]?key|access[-_]?key|signature|payment/i

/** What the code of options is written with: the vendor, and its imports. */
interface QueryNames {
  readonly vendor: Vendor
  readonly value: (name: string) => string
  readonly type: (name: string) => string
}

/**
 * The opt-in entry with options for TanStack Query. What is safe is a query, what has an effect is a mutation; where the
 * request picks the response, the requests that it picks, such as dry runs, are a query, and the others a mutation.
 */
export function queryFile(vendor: Vendor, targets: Targets): GeneratedFile {
  const { name, operations } = vendor
  const runtime = targets.sdk.runtime(1, 'query')
  const imports = new Imports()
  const names: QueryNames = {
    vendor,
    value: (called) => imports.value(called, runtime),
    type: (called) => imports.type(called, runtime),
  }
  // As one name, since that of an operation might be that of another's options.
  if (operations.length > 0) imports.all('sdk', `../${name}.gen.ts`)
  const parts = operations.flatMap((operation) => [
    ...(isQuery(operation) ? [queryCode(names, operation)] : []),
    ...(isMutation(operation) ? [mutationCode(names, operation)] : []),
  ])
  const code =
    parts.length === 0 ? 'export {}\n' : `\nexport type { ${QUERY_REEXPORTS.join(', ')} } from '${runtime}'\n`
  return {
    path: `${targets.sdk.folder}/${name}/query.gen.ts`,
    text: [`${fileHeader(name)}${imports}${code}`, ...parts].join('\n'),
  }
}

function isQuery(operation: Operation): boolean {
  return isKeyable(operation) && (operation.safe || isConditional(operation.answerWhen))
}

function isMutation(operation: Operation): boolean {
  return !operation.safe || !isKeyable(operation)
}

/** A key cannot hold a file: two files would be one query. */
function isKeyable({ body }: Operation): boolean {
  return (body?.contents ?? []).every(({ mediaType }) => isJson(mediaType))
}

function queryCode(names: QueryNames, operation: Operation): string {
  const { value, type, vendor } = names
  const name = camelCase(operation.id)
  const when = !operation.safe && isConditional(operation.answerWhen) ? operation.answerWhen : undefined
  const called = when ? `${type('DryRun')}<typeof sdk.${name}, ${selectorType(when)}>` : `typeof sdk.${name}`
  // Nobody asks for a run by an option that was forgotten.
  const request = when
    ? `${value('withDryRun')}(${JSON.stringify(optionKeys(when))}, ${JSON.stringify(when.is)}, options)`
    : 'options'
  const options = `${type('QueryRequest')}<${called}>`
  const types = `<${id(names, operation)}, ${type('ResponseData')}<${called}>, ${type('ErrorOf')}<typeof sdk.${name}>>`
  const facts = [
    `vendor: ${JSON.stringify(vendor.name)}`,
    `id: ${JSON.stringify(operation.id)}`,
    ...keyNames('query', keyParameters(names, operation, 'query')),
    ...keyNames('headers', keyParameters(names, operation, 'header')),
  ]
  return [
    `export const ${name}QueryKey = (options${needsOptions(operation) ? '' : '?'}: ${type('QueryKeyRequest')}<${options}>): ${type('QueryKey')}${types} =>\n`,
    `  ${value('buildQueryKey')}({ ${facts.join(', ')} }, ${request})\n\n`,
    docComment(paragraphsOf(operation)),
    `export const ${name}Options = (options: ${options}): ${type('Query')}${types} =>\n`,
    `  ${value('buildQuery')}(${name}QueryKey(options), (signal) => sdk.${name}({ ...${request}, signal }))\n`,
  ].join('')
}

function mutationCode(names: QueryNames, operation: Operation): string {
  const { value, type } = names
  const name = camelCase(operation.id)
  const called = isConditional(operation.answerWhen) ? `${type('RealRun')}<typeof sdk.${name}>` : `typeof sdk.${name}`
  const parts = [`${type('MutationVariables')}<${called}>`, `${type('ResponseData')}<${called}>`]
  const types = [id(names, operation), ...parts, `${type('ErrorOf')}<typeof sdk.${name}>`].join(', ')
  return [
    docComment(paragraphsOf(operation)),
    `export const ${name}Mutation = (options: ${type('MutationOptions')}<${called}>): ${type('Mutation')}<${types}> =>\n`,
    `  ${value('buildMutation')}([${id(names, operation)}], (variables) => sdk.${name}({ ...options, ...variables }))\n`,
  ].join('')
}

function id({ vendor }: QueryNames, operation: Operation): string {
  return `${JSON.stringify(vendor.name)}, ${JSON.stringify(operation.id)}`
}

/** Whether a key needs a part of the request. */
function needsOptions({ body, parameters }: Operation): boolean {
  return body?.required === true || parameters.some(({ required }) => required)
}

/** The parameters of one place that the key of a query may hold. */
function keyParameters({ vendor }: QueryNames, operation: Operation, place: 'query' | 'header'): string[] {
  const { parameters, secrets } = operation
  const secret = [...vendor.keyHeaders, ...secrets.header, ...secrets.query].map((name) => name.toLowerCase())
  return parameters
    .filter(({ in: where, name }) => where === place && !SECRET.test(name) && !secret.includes(name.toLowerCase()))
    .map(({ name }) => (place === 'header' ? name.toLowerCase() : name))
}

function keyNames(part: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${part}: [${names.map((name) => JSON.stringify(name)).join(', ')}]`]
}
