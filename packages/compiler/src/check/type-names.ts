import { typesOf } from '../emit/spec/schemas-file.ts'
import { pascalCase } from '../model/case.ts'
import { componentSchemas } from '../model/schema.ts'
import type { VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { Place } from '../parse/yaml-source.ts'
import { brokenReferences } from './document.ts'

/** What hey-api adds to the name of an operation. */
const ADDED = ['Data', 'Error', 'Errors', 'Response', 'Responses']

/**
 * Schemas and operations whose types hey-api calls otherwise than the document, so that what is generated would ask for
 * types that there are not. Nothing is added to a place that is told already.
 */
export async function checkTypeNames(vendor: VendorSource, told: readonly Diagnostic[]): Promise<Diagnostic[]> {
  const { source, document, operations } = vendor
  // hey-api would look for a reference that leads out of the document.
  if (brokenReferences(vendor).length > 0) return []
  let text: string
  try {
    text = await typesOf(document)
  } catch (error) {
    const { message, cause } = error as Error
    const why = cause instanceof Error ? cause.message : message
    return told.length > 0
      ? []
      : [source.diagnostic([], `a document for which hey-api writes no types: ${why}`, 'one that it can read')]
  }
  const types = new Set([...text.matchAll(/^export type (\w+)/gm)].map(([, name]) => String(name)))
  const ofOperations = new Map(
    operations.flatMap(({ id }) => ADDED.map((end) => [`${pascalCase(id)}${end}`, id] as const)),
  )
  const otherwise = (name: string): string => {
    const same = [...types].find((one) => one.toLowerCase() === name.replace(/\W|_/g, '').toLowerCase())
    return same === undefined || same === name
      ? 'a name in PascalCase such as ImageEstimate'
      : `a name that code can have, such as ${same}`
  }
  const ofSchemas = Object.keys(componentSchemas(document)).flatMap((name): Diagnostic[] => {
    const place: Place = ['components', 'schemas', name]
    const operation = ofOperations.get(name)
    if (operation !== undefined)
      return [
        source.diagnostic(
          place,
          `the schema ${name}, a name that generated files give to a type of ${operation}`,
          'another name',
        ),
      ]
    return types.has(name)
      ? []
      : [source.diagnostic(place, `the schema ${name}, which is no name of a type`, otherwise(name))]
  })
  const ofIds = operations.flatMap(({ id, place }): Diagnostic[] => {
    const data = `${pascalCase(id)}Data`
    if (types.has(data) || !/^[a-z][A-Za-z0-9]*$/.test(id)) return []
    const same = [...types].find((one) => one.toLowerCase() === data.toLowerCase())?.slice(0, -'Data'.length)
    const such = same === undefined ? 'estimateImage' : same.slice(0, 1).toLowerCase() + same.slice(1)
    return [
      source.diagnostic(
        [...place, 'operationId'],
        `operationId ${id}, which generated files call otherwise`,
        `a name in camelCase such as ${such}`,
      ),
    ]
  })
  const places = new Set(told.map(({ line, column }) => `${line}:${column}`))
  return [...ofSchemas, ...ofIds].filter(({ line, column }) => !places.has(`${line}:${column}`))
}
