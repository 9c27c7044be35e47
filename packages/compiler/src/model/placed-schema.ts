import type { Place } from '../parse/yaml-source.ts'
import { webhookContents } from './operation.ts'
import { componentSchemas } from './schema.ts'
import type { VendorSource } from './vendor.ts'

/** A schema of a document and where it stands. */
export interface PlacedSchema {
  readonly schema: unknown
  readonly place: Place
}

/** The schemas of a document: its components, and those of parameters and bodies. */
export function schemasOf({ document, operations }: VendorSource): PlacedSchema[] {
  const components = Object.entries(componentSchemas(document)).map(([name, schema]) => ({
    schema,
    place: ['components', 'schemas', name],
  }))
  const parameters = operations.flatMap((operation) =>
    operation.parameters.map(({ schema, place }) => ({ schema, place: [...place, 'schema'] })),
  )
  const contents = [
    ...operations.flatMap(({ body, responses }) => [...body, ...responses.flatMap(({ content }) => content)]),
    ...webhookContents(document),
  ].filter(({ schema }) => schema !== undefined)
  return [...components, ...parameters, ...contents]
}
