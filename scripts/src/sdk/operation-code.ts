import type { Operation } from '../document/operation.ts'
import type { Json } from '../document/schema.ts'
import { camelCase, pascalCase } from '../output/file.ts'
import type { OperationShapes } from './answer-shapes.ts'
import { pickingOf } from './picking.ts'
import { eventsOf } from './streamed.ts'

/** What the runtime knows of an operation, as constants; `typeImport` names the types that hey-api has for it. */
export function operationCode(operation: Operation, shapes: OperationShapes, typeImport: string): string {
  const { id } = operation
  const { answers, picked, event } = shapes
  const name = camelCase(id)
  const errors = `${pascalCase(id)}Errors`
  // hey-api has no type for the errors of an operation that declares none.
  const types = [
    new RegExp(`\\b${errors}\\b`).test(typeImport) ? errors : 'unknown',
    ...(eventsOf(operation)?.schemaName === undefined ? [] : [`${pascalCase(id)}Event`]),
  ]
  const type = types.every((one) => one === 'unknown') ? 'Operation' : `Operation<${types.join(', ')}>`
  const events = event === undefined ? '' : `,"event":${event}`
  return [
    `const ${name}Operation: ${type} = {"id":${JSON.stringify(id)},"answers":${answers}${events}}\n`,
    ...(picked === undefined
      ? []
      : [
          `const ${name}Picking: Picking = {"is":${JSON.stringify(picked.is)},"declared":${picked.declared},"otherwise":${picked.otherwise}}\n`,
        ]),
  ].join('')
}

/** The types of the document that an operation names by itself, for an import. */
export function operationTypes(document: Json, operation: Operation): string[] {
  const name = pascalCase(operation.id)
  const { schema, otherwise } = pickingOf(document, operation) ?? {}
  const { schemaName } = eventsOf(operation) ?? {}
  return [
    ...(schema === undefined ? [] : [`${schema} as ${name}Declared`]),
    ...(otherwise === undefined ? [] : [`${otherwise} as ${name}Otherwise`]),
    ...(schemaName === undefined ? [] : [`${schemaName} as ${name}Event`]),
  ]
}
