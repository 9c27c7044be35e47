import type { Place } from '../parse/yaml-source.ts'
import { component, entriesOf, type Operation } from './operation.ts'
import { isObject, type Json } from './schema.ts'

/** A security scheme among the components, its reference followed. */
export interface SecurityScheme {
  readonly name: string
  readonly type: unknown
  /** Of the type `http`: `bearer`, `basic`. */
  readonly scheme: unknown
  /** Of the type `apiKey`: where the key stands, and under which name. */
  readonly key: { readonly in: unknown; readonly name: unknown }
  readonly place: Place
}

/** One of several ways to authenticate: the schemes that it takes together. */
export interface SecurityRequirement {
  readonly schemes: readonly string[]
  readonly place: Place
}

export function securitySchemes(document: Json): SecurityScheme[] {
  const components = isObject(document['components']) ? document['components'] : {}
  return entriesOf(components['securitySchemes']).map(([name, written]) => {
    const { type, scheme, in: location, name: key } = component(written, 'securitySchemes', document)
    return { name, type, scheme, key: { in: location, name: key }, place: ['components', 'securitySchemes', name] }
  })
}

/** The security requirements of a document and of its operations. */
export function securityRequirements(document: Json, operations: readonly Operation[]): SecurityRequirement[] {
  return [
    ...requirementsIn(document['security'], ['security']),
    ...operations.flatMap(({ node, place }) => requirementsIn(node['security'], [...place, 'security'])),
  ]
}

/** The security requirements that hold for an operation: its own, or else the document's. */
export function requirementsOf(document: Json, { node, place }: Operation): SecurityRequirement[] {
  const own = node['security']
  return own === undefined
    ? requirementsIn(document['security'], ['security'])
    : requirementsIn(own, [...place, 'security'])
}

function requirementsIn(security: unknown, place: Place): SecurityRequirement[] {
  if (!Array.isArray(security)) return []
  return security.map((requirement: unknown, index) => ({
    schemes: entriesOf(requirement).map(([name]) => name),
    place: [...place, index],
  }))
}
