import { camelCase } from '../../model/case.ts'
import { HANDED_ON_QUERY } from '../../model/entry-names.ts'
import { isJson } from '../../model/media-type.ts'
import type { Operation } from '../../model/operation.ts'
import { isSafe } from '../../model/safe.ts'
import type { Json } from '../../model/schema.ts'
import type { VendorSource } from '../../model/vendor.ts'
import { type GeneratedFile, head, imports } from '../output/file.ts'
import type { Targets } from '../output/targets.ts'
import { type HeyApiQuery, heyApiQueries } from './hey-api-queries.ts'
import { keyHeaders, secretHeaders } from './keys.ts'
import { isDeclaredAtOnce, pickedType, pickingOf } from './picking.ts'
import { secretMarks } from './secret-marks.ts'

const FROM_RUNTIME = [
  'buildMutation',
  'withDryRun',
  'buildQueryKey',
  'buildQuery',
  ...[
    'ResponseData',
    'QueryRequest',
    'ErrorOf',
    'QueryKeyRequest',
    'Mutation',
    'RealRun',
    'DryRun',
    'Query',
    'QueryKey',
    'MutationOptions',
    'MutationVariables',
  ].map((name) => `type ${name}`),
]

// A parameter that looks like a secret stays out of the keys, whatever the document says of it.
const SECRET = /authorization|cookie|token|secret|api[-_]?key|access[-_]?key|signature|payment/i

/**
 * The opt-in entry with options for TanStack Query. What is safe is a query, what has an effect is a mutation; where the
 * request picks the answer, the requests that it picks, such as dry runs, are a query, and the others a mutation.
 */
export async function queryFile(vendor: VendorSource, targets: Targets): Promise<GeneratedFile> {
  const known = new Map(vendor.operations.map((operation) => [camelCase(operation.id), operation]))
  const written = await heyApiQueries(vendor, (operation) => kindsOf(vendor.document, operation))
  const parts = written.map((query) => {
    const operation = known.get(query.name)
    if (operation === undefined) throw new Error(`hey-api wrote options that are of no operation: ${query.name}`)
    return query.kind === 'query' ? queryCode(vendor, operation, query) : mutationCode(vendor, operation, query)
  })
  const code = parts.join('\n')
  const needed = FROM_RUNTIME.filter((name) => new RegExp(`\\b${name.replace('type ', '')}\\b`).test(code))
  const runtime = targets.sdk.runtime(1, 'query')
  const text = [
    head(vendor.name),
    imports(needed, runtime),
    // As one name, since that of an operation might be that of another's options.
    needed.length === 0 ? '' : `import * as sdk from '../${vendor.name}.gen.ts'\n`,
    needed.length === 0
      ? 'export {}\n'
      : `\nexport type { ${HANDED_ON_QUERY.join(', ')} } from '${runtime}'\n\n${code}`,
  ].join('')
  return { path: `${targets.sdk.folder}/${vendor.name}/query.gen.ts`, text }
}

function kindsOf(document: Json, operation: Operation): HeyApiQuery['kind'][] {
  // A key cannot hold a file: two files would be one query.
  const isKeyable = operation.body.every(({ mediaType }) => isJson(mediaType))
  if (isSafe(operation)) return isKeyable ? ['query'] : ['mutation']
  return isKeyable && isPicked(document, operation) ? ['query', 'mutation'] : ['mutation']
}

/** Does a function have types of its own for the requests that the condition picks? */
function isPicked(document: Json, operation: Operation): boolean {
  const picking = pickingOf(document, operation)
  return picking !== undefined && !isDeclaredAtOnce(picking)
}

function queryCode({ name: vendor, document }: VendorSource, operation: Operation, query: HeyApiQuery): string {
  const { name, comment, isOptional } = query
  const picks = !isSafe(operation) && isPicked(document, operation) ? pickingOf(document, operation) : undefined
  const called = picks ? `DryRun<typeof sdk.${name}, ${pickedType(picks)}>` : `typeof sdk.${name}`
  // Nobody asks for a run by an option that was forgotten.
  const asked = picks ? `withDryRun(${JSON.stringify(picks.keys)}, ${JSON.stringify(picks.is)}, options)` : 'options'
  const names = `${literal(vendor)}, ${literal(operation.id)}`
  const failure = `ErrorOf<typeof sdk.${name}>`
  const facts = [
    `vendor: ${literal(vendor)}`,
    `id: ${literal(operation.id)}`,
    ...keyNames('query', named(document, operation, 'query')),
    ...keyNames('headers', named(document, operation, 'header')),
  ]
  return [
    `export const ${name}QueryKey = (options${isOptional ? '?' : ''}: QueryKeyRequest<QueryRequest<${called}>>): QueryKey<${names}, ResponseData<${called}>, ${failure}> =>\n`,
    `  buildQueryKey({ ${facts.join(', ')} }, ${asked})\n\n`,
    comment,
    `export const ${name}Options = (options: QueryRequest<${called}>): Query<${names}, ResponseData<${called}>, ${failure}> =>\n`,
    `  buildQuery(${name}QueryKey(options), (signal) => sdk.${name}({ ...${asked}, signal }))\n`,
  ].join('')
}

function mutationCode({ name: vendor, document }: VendorSource, operation: Operation, query: HeyApiQuery): string {
  const { name, comment } = query
  const called = isPicked(document, operation) ? `RealRun<typeof sdk.${name}>` : `typeof sdk.${name}`
  const names = `${literal(vendor)}, ${literal(operation.id)}`
  return [
    comment,
    `export const ${name}Mutation = (options: MutationOptions<${called}>): Mutation<${names}, MutationVariables<${called}>, ResponseData<${called}>, ErrorOf<typeof sdk.${name}>> =>\n`,
    `  buildMutation([${names}], (variables) => sdk.${name}({ ...options, ...variables }))\n`,
  ].join('')
}

/** The parameters of one place that the key of a query may hold. */
function named(document: Json, operation: Operation, place: 'query' | 'header'): string[] {
  const marked = place === 'query' ? (secretMarks(document, operation)?.query ?? []) : []
  const secrets = [...keyHeaders(document), ...secretHeaders({ operations: [operation] }), ...marked]
  return operation.parameters
    .filter(
      (one) =>
        one.in === place &&
        !SECRET.test(one.name) &&
        !secrets.some((secret) => secret.toLowerCase() === one.name.toLowerCase()),
    )
    .map(({ name }) => (place === 'header' ? name.toLowerCase() : name))
}

function keyNames(part: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${part}: [${names.map(literal).join(', ')}]`]
}

function literal(text: string): string {
  return JSON.stringify(text)
}
