import { wireRequest } from '@outlay/contract'
import type { Credentials, NamedExample, Vendor, VendorOperation } from '@outlay/vendor'
import fc from 'fast-check'
import { valuesOf } from '../../validators/values-of-schema.ts'

type Json = Readonly<Record<string, unknown>>

/** A vendor with what requests to it are made from. */
export interface Subject {
  readonly vendor: Vendor
  readonly examples: readonly NamedExample[]
  readonly credentials: Credentials
  /** The headers of the first credential. */
  readonly first: Readonly<Record<string, string>>
  /** Bodies that nearly fit, by the operation's id. */
  readonly bodies: ReadonlyMap<string, readonly string[]>
}

/** How many bodies are made of each schema. */
const BODIES = 150

/** Loads what requests to a vendor are made from; the same for the same seed. */
export async function loadSubject(vendor: Vendor, seed: number): Promise<Subject> {
  const [document, examples] = await Promise.all([vendor.document(), vendor.examples()])
  const credentials = vendor.world?.sample.credentials ?? {}
  const bodies = new Map(
    vendor.operations.flatMap((operation) => {
      const schema = schemaOf(document, operation)
      if (schema === undefined) return []
      const values = fc.sample(valuesOf(document, schema), { numRuns: BODIES, seed })
      return [[operation.spec.id, values.map((value) => JSON.stringify(value) ?? 'null')] as const]
    }),
  )
  return { vendor, examples, credentials, first: Object.values(credentials)[0] ?? {}, bodies }
}

/** The path under which the mock serves a vendor. */
export function mountOf({ name, server }: Vendor): string {
  return `/${name}${new URL(server).pathname}`.replace(/\/$/, '')
}

/** The headers that an example is sent with, its credential's among them. */
export function headersOf({ credentials }: Subject, { request }: NamedExample): Record<string, string> {
  return Object.fromEntries(
    wireRequest({ ...request, method: 'GET', text: undefined } as never, { baseUrl: 'http://localhost', credentials })
      .headers,
  )
}

function schemaOf(document: Json, { spec }: VendorOperation): unknown {
  const { path, method } = spec
  return ['paths', path, method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema'].reduce<unknown>(
    (value, key) => (value as Json | undefined)?.[key],
    document,
  )
}
