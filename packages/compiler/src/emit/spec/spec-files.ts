import type { AnswerWhen, Operation, RequestBody, Vendor } from '@outlay/ir'
import type { Json } from '../../model/schema.ts'
import { fileHeader, type GeneratedFile } from '../output/file.ts'
import type { Targets } from '../output/targets.ts'

/** The facts of a vendor as TypeScript: its operations, named examples and the bundled document. */
export function specFiles(vendor: Vendor, targets: Targets): GeneratedFile[] {
  const { folder } = targets.spec
  const { name, document, examples, world } = vendor
  const file = (path: string, code: string): GeneratedFile => ({
    path: `${folder}/${path}.gen.ts`,
    text: `${fileHeader(name)}\n${code}`,
  })
  return [
    file(name, vendorCode(vendor)),
    file(`${name}/examples`, constant('examples', 'The named examples: a request with its reply.', examples)),
    file(`${name}/document`, documentCode(document)),
    ...(world === undefined
      ? []
      : [file(`${name}/world`, constant('world', 'The sample world: its accounts and their balances.', world.sample))]),
  ]
}

function vendorCode({ name, title, version, server, basePath, operations }: Vendor): string {
  const facts = { name, title, version, server, basePath }
  const known = Object.fromEntries(operations.map((operation) => [operation.id, operationFacts(operation)]))
  return `${constant('vendor', 'Who the vendor is and where its server is.', facts)}\n${constant('operations', 'The operations of the document.', known)}`
}

function operationFacts(operation: Operation): Json {
  const { id, method, path, summary, parameters, body, responses, answerWhen } = operation
  const { estimate, tokenizers, counted, estimatedBy } = operation
  return {
    id,
    method,
    path,
    summary,
    parameters: parameters.map(({ name, in: place, required, types }) => ({ name, in: place, required, types })),
    body: body && bodyFacts(body),
    responses: Object.fromEntries(responses.map(({ status, contents }) => [status, contents[0]?.schemaName ?? null])),
    answerWhen: answerWhen && whenFacts(answerWhen),
    estimate,
    tokenizers,
    counted,
    estimatedBy,
  }
}

function bodyFacts({ required, contents, limit, form, knownFields: fields }: RequestBody): Json {
  return {
    required,
    mediaTypes: contents.map(({ mediaType }) => mediaType),
    schema: contents[0]?.schemaName,
    // The schema of each media type, where there are several.
    ...(contents.length > 1 && {
      schemas: Object.fromEntries(contents.map(({ mediaType, schemaName }) => [mediaType, schemaName])),
    }),
    ...(limit !== undefined && { limit }),
    form,
    ...(fields !== undefined && { fields }),
  }
}

/** For which requests the declared answer holds: the condition, and where and by which schemas the answers come. */
function whenFacts({ value, written, status, schema, otherwise }: AnswerWhen): Json {
  return { value, is: written, status: Number(status), schema, ...(otherwise !== undefined && { otherwise }) }
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
