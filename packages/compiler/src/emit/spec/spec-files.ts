import { answerWhenOf } from '../../model/answer-when.ts'
import { formFields } from '../../model/form.ts'
import { openFields } from '../../model/open-fields.ts'
import type { Operation } from '../../model/operation.ts'
import { followed, isObject, type Json, typesOf } from '../../model/schema.ts'
import type { VendorSource } from '../../model/vendor.ts'
import { type GeneratedFile, head } from '../output/file.ts'
import type { Targets } from '../output/targets.ts'
import { examplesOf } from './example.ts'

/** The facts of a vendor as TypeScript: its operations, named examples and the bundled document. */
export function specFiles(vendor: VendorSource, targets: Targets): GeneratedFile[] {
  const { folder } = targets.spec
  const examples = vendor.operations.flatMap((operation) => examplesOf(vendor, operation))
  const below = `${folder}/${vendor.name}`
  return [
    { path: `${folder}/${vendor.name}.gen.ts`, text: `${head(vendor.name)}\n${vendorCode(vendor)}` },
    {
      path: `${below}/examples.gen.ts`,
      text: `${head(vendor.name)}\n${constant('examples', 'The named examples: a request with its reply.', examples)}`,
    },
    { path: `${below}/document.gen.ts`, text: `${head(vendor.name)}\n${documentCode(vendor.document)}` },
    ...worldFiles(vendor, below),
  ]
}

function worldFiles({ name, world }: VendorSource, below: string): GeneratedFile[] {
  if (world === undefined) return []
  const text = constant('world', 'The sample world: who there is, and what they have.', world.source.value)
  return [{ path: `${below}/world.gen.ts`, text: `${head(name)}\n${text}` }]
}

function vendorCode(vendor: VendorSource): string {
  const info = isObject(vendor.document['info']) ? vendor.document['info'] : {}
  const [server] = serversOf(vendor.document)
  const facts = {
    name: vendor.name,
    title: info['title'],
    version: info['version'],
    server,
    basePath: basePath(server),
  }
  const operations = Object.fromEntries(
    vendor.operations.map((operation) => [operation.id, operationFacts(vendor.document, operation)]),
  )
  return `${constant('vendor', 'Who the vendor is and where its server is.', facts)}\n${constant('operations', 'The operations of the document.', operations)}`
}

function operationFacts(document: Json, operation: Operation): Json {
  const { id, method, path } = operation
  const limit = isObject(operation.node['requestBody']) ? operation.node['requestBody']['x-body-limit'] : undefined
  return {
    id,
    method: method.toUpperCase(),
    path,
    summary: operation.node['summary'],
    parameters: operation.parameters.map((one) => ({
      name: one.name,
      in: one.in,
      required: one.required,
      types: typesOf(followed(document, one.schema)),
    })),
    body:
      operation.body.length === 0
        ? undefined
        : {
            required: operation.bodyRequired,
            mediaTypes: operation.body.map(({ mediaType }) => mediaType),
            schema: operation.body[0]?.schemaName,
            ...schemaFacts(operation),
            ...(typeof limit === 'number' ? { limit } : {}),
            form: formFields(document, operation),
            ...openFields(document, operation),
          },
    responses: Object.fromEntries(
      operation.responses.map(({ status, content }) => [status, content[0]?.schemaName ?? null]),
    ),
    answerWhen: whenFacts(operation),
    estimate: operation.pricing?.['kind'],
    tokenizers: namesIn(operation.pricing, 'tokenizer', (name) => [name]),
    counted: namesIn(operation.pricing, 'tokens', pointersTo),
    estimatedBy: operation.estimatedBy,
  }
}

/** The schema of each media type, where there are several. */
function schemaFacts({ body }: Operation): Json {
  if (body.length < 2) return {}
  return { schemas: Object.fromEntries(body.map(({ mediaType, schemaName }) => [mediaType, schemaName])) }
}

/** For which requests the declared answer holds: the condition, and where and by which schemas the answers come. */
function whenFacts(operation: Operation): Json | undefined {
  const when = answerWhenOf(operation)
  if (when === undefined) return undefined
  const { condition, status, schema, otherwise } = when
  return { ...condition, status: Number(status), schema, ...(otherwise !== undefined && { otherwise }) }
}

/** What a word of the price rules says wherever it stands, such as the tokenizers; undefined where nothing does. */
function namesIn(node: unknown, word: string, read: (value: string) => readonly string[]): string[] | undefined {
  const named = (part: unknown): readonly string[] => {
    if (typeof part !== 'object' || part === null) return []
    return Object.entries(part).flatMap(([key, value]) => (key === word ? read(String(value)) : named(value)))
  }
  const names = [...new Set(named(node))]
  return names.length === 0 ? undefined : names
}

/** The place in the body to which an expression points; none for another part of the request. */
function pointersTo(expression: string): readonly string[] {
  const found = /^\$request\.body(?:#(.*))?$/.exec(expression)
  return found === null ? [] : [found[1] ?? '']
}

function serversOf(document: Json): string[] {
  const servers = document['servers']
  return Array.isArray(servers) ? servers.filter(isObject).map((server) => String(server['url'])) : []
}

function basePath(server: string | undefined): string {
  return server === undefined ? '' : new URL(server).pathname.replace(/\/$/, '')
}

function constant(name: string, sentence: string, value: unknown): string {
  return `/** ${sentence} */\nexport const ${name} = ${JSON.stringify(value, null, 2)} as const\n`
}

function documentCode(document: Json): string {
  return [
    '/** The document as it is served; our own extensions included. */',
    `export const document: Readonly<Record<string, unknown>> = ${JSON.stringify(document, null, 2)}`,
    '',
  ].join('\n')
}
