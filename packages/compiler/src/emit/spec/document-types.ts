import { join } from 'node:path'
import { createClient, TsDsl, TypeScriptRenderer } from '@hey-api/openapi-ts'
import { isObject, type Json, schemaName } from '../../model/schema.ts'
import { type OperationTypeRole, operationTypeName } from '../../model/type-names.ts'
import { type TypeDeclaration, UnreadableDocument } from './type-declaration.ts'

/** What hey-api knows of a type that it writes. */
interface TypeMeta {
  readonly resource?: string
  readonly resourceId?: string
  readonly role?: string
}

/**
 * The types of a document as hey-api writes them: schemas, requests, responses and errors of each operation. hey-api is run
 * once, writes no file, and calls the types as we do.
 *
 * @throws UnreadableDocument
 */
export async function documentTypes(document: Json): Promise<TypeDeclaration[]> {
  const files = await run(document).catch((error: Error) => {
    throw new UnreadableDocument(error.cause instanceof Error ? error.cause.message : error.message, { cause: error })
  })
  return files
    .flatMap(({ nodes }) => nodes)
    .filter((node) => node instanceof TsDsl)
    .filter(({ symbol }) => (symbol?.meta as TypeMeta | undefined)?.resource !== CLIENT)
    .map((node) => ({
      name: node.symbol?.finalName ?? '',
      code: TypeScriptRenderer.astToString({ nodes: [node] }),
    }))
}

async function run(document: Json): Promise<{ readonly nodes: readonly unknown[] }[]> {
  const [context] = await createClient({
    dryRun: true,
    // hey-api changes the document it is given, and leaves out properties whose schema is true.
    input: withObjectSchemas(document) as Record<string, unknown>,
    // hey-api would empty the folder even where it writes nothing.
    output: { path: join(import.meta.dirname, 'unwritten'), clean: false, entryFile: false, postProcess: [] },
    logs: { level: 'silent', file: false },
    plugins: ['@hey-api/typescript'],
    parser: { hooks: { symbols: { getName: (symbol) => () => typeName(symbol.meta, symbol.operation?.operationId) } } },
  })
  if (context === undefined) throw new Error('it is not an OpenAPI document')
  return [...context.gen.files.registered()]
}

/** hey-api writes types of its own clients, too. */
const CLIENT = 'client'

/** The name of a type; undefined for one that the document does not name. */
function typeName({ resource, resourceId = '', role }: TypeMeta, operationId: string | undefined): string | undefined {
  if (resource === 'definition') return schemaName({ $ref: resourceId })
  if (resource !== 'operation' || operationId === undefined) return undefined
  return operationTypeName(operationId, role as OperationTypeRole)
}

/** A copy of a document in which a schema of a property that is true, so that anything fits, is an empty one. */
function withObjectSchemas(node: unknown, word = ''): unknown {
  if (Array.isArray(node)) return node.map((item: unknown) => withObjectSchemas(item))
  if (!isObject(node)) return node
  const isMap = word === 'properties'
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      isMap && value === true ? {} : withObjectSchemas(value, isMap ? '' : key),
    ]),
  )
}
