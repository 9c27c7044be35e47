import { camelCase, pascalCase } from '../../model/case.ts'
import type { Operation } from '../../model/operation.ts'
import { isSafe } from '../../model/safe.ts'
import type { Json } from '../../model/schema.ts'
import type { VendorSource } from '../../model/vendor.ts'
import { answerTypes } from './answer-types.ts'
import { pickingOf } from './picking.ts'
import { eventsOf } from './streamed.ts'

/** What the runtime knows of an operation, as constants; `typeImport` names the types that hey-api has for it. */
export function operationCode(
  { name: vendor, document }: Pick<VendorSource, 'name' | 'document'>,
  operation: Operation,
  typeImport: string,
): string {
  const { id } = operation
  const { answers, picked } = answerTypes(document, operation)
  const once = operation.parameters.find((one) => one.in === 'header' && /^idempotency-key$/i.test(one.name))
  const { streamEnd } = eventsOf(operation) ?? {}
  const facts = {
    id,
    vendor,
    responses: answers,
    ...(isSafe(operation) && { safe: true }),
    ...(once && { idempotencyHeader: once.name.toLowerCase() }),
    ...(streamEnd && { streamEnd }),
  }
  const name = camelCase(id)
  return [
    `const ${name}Operation: ${operationType(operation, typeImport)} = ${JSON.stringify(facts)}\n`,
    ...(picked === undefined
      ? []
      : [
          `const ${name}Selector: ResponseSelector = ${JSON.stringify({ values: pickingOf(document, operation)?.is, ...picked })}\n`,
        ]),
  ].join('')
}

function operationType(operation: Operation, typeImport: string): string {
  const name = pascalCase(operation.id)
  const errors = `${name}Errors`
  // hey-api has no type for the errors of an operation that declares none.
  const types = [
    new RegExp(`\\b${errors}\\b`).test(typeImport) ? errors : 'unknown',
    ...(eventsOf(operation)?.schemaName === undefined ? [] : [`${name}Event`]),
  ]
  return types.every((one) => one === 'unknown') ? 'Operation' : `Operation<${types.join(', ')}>`
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
