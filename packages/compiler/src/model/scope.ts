import type { Operation } from './operation.ts'
import { isObject, type Json } from './schema.ts'
import type { VendorSource } from './vendor.ts'

/** Where an expression stands, which decides what it can name. */
export interface Scope {
  readonly vendor: VendorSource
  readonly operation: Operation
  /** What it stands in: `fault` in x-faults, `line` or `item` below the `$as` of such a list. */
  readonly inside: readonly ('fault' | 'line' | 'item')[]
  /** The catalogue that `$item` is an entry of. */
  readonly catalogue?: string
}

/** Where the price rules and the answer of an operation stand. */
export function operationScope(vendor: VendorSource, operation: Operation): Scope {
  return { vendor, operation, inside: [] }
}

/** Where refusals stand: those of an operation, or those of the whole document. */
export function faultScope(vendor: VendorSource, operation: Operation = DOCUMENT): Scope {
  return { vendor, operation, inside: ['fault'] }
}

/** Is it a refusal that is written? It shows what it can; a price and an answer need all of it. */
export function isInFault({ inside }: Scope): boolean {
  return inside.includes('fault')
}

/** The states that are declared for a place: by `x-faults` for a refusal, by `x-pricing` for an answer. */
export function declaredState(scope: Scope): Json {
  const { vendor, operation } = scope
  const faults = vendor.document['x-faults']
  const declaring = isInFault(scope) ? faults : operation.choice
  const state = isObject(declaring) ? declaring['state'] : undefined
  return isObject(state) ? state : {}
}

/** Stands for the operation where there is none. */
const DOCUMENT: Operation = {
  id: 'x-faults',
  method: '',
  path: '',
  place: [],
  node: {},
  parameters: [],
  body: [],
  bodyRequired: false,
  bodyLimit: undefined,
  hasBody: false,
  hasServers: false,
  responses: [],
  pricing: undefined,
  choice: undefined,
  priceList: undefined,
  readsPriceList: false,
  estimatedBy: undefined,
  secured: false,
}

/** Do the rules hold for every operation? */
export function isOfDocument({ operation }: Scope): boolean {
  return operation === DOCUMENT
}
