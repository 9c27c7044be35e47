import { parsePointer, valueAt } from '@outlay/spec/json-pointer'
import type { Vendor, VendorOperation } from '@outlay/vendor'

/** A response that the document declares, with the values of its examples by name; those without a name are `example`. */
export interface DocumentedResponse {
  /** As the document has it: `402`, `4XX` or `default`. */
  readonly status: string
  readonly headers: Readonly<Record<string, string>>
  /** Absent for a response without a body. */
  readonly mediaType?: string
  readonly examples: Readonly<Record<string, unknown>>
}

type Node = Readonly<Record<string, unknown>>

/** The responses that a vendor's document declares for an operation, in its order. */
export async function responsesOf(vendor: Vendor, { spec }: VendorOperation): Promise<readonly DocumentedResponse[]> {
  const document = await vendor.document()
  const responses = child(document, document, ['paths', spec.path, spec.method.toLowerCase(), 'responses'])
  return Object.keys(responses).map((status) =>
    documentedResponse(document, status, child(document, responses, [status])),
  )
}

function documentedResponse(document: Node, status: string, response: Node): DocumentedResponse {
  const content = child(document, response, ['content'])
  // A stream has no example that stands for all of it.
  const mediaType = Object.keys(content).find((one) => hasExample(document, content, one)) ?? Object.keys(content)[0]
  const headers = headersOf(document, child(document, response, ['headers']))
  if (mediaType === undefined) return { status, headers, examples: {} }
  return { status, headers, mediaType, examples: examplesOf(document, child(document, content, [mediaType])) }
}

function hasExample(document: Node, content: Node, mediaType: string): boolean {
  return Object.keys(examplesOf(document, child(document, content, [mediaType]))).length > 0
}

function examplesOf(document: Node, media: Node): Readonly<Record<string, unknown>> {
  const examples = child(document, media, ['examples'])
  const named = Object.keys(examples).map((name) => [name, child(document, examples, [name])['value']] as const)
  const schema = child(document, media, ['schema'])
  const single = media['example'] ?? schema['example']
  return Object.fromEntries(single === undefined ? named : [...named, ['example', single]])
}

/** The headers of which the document gives an example. */
function headersOf(document: Node, headers: Node): Readonly<Record<string, string>> {
  const given = Object.keys(headers).flatMap((name) => {
    const header = child(document, headers, [name])
    const schema = child(document, header, ['schema'])
    const value = header['example'] ?? schema['example'] ?? schema['const'] ?? schema['default']
    return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)] as const] : []
  })
  return Object.fromEntries(given)
}

/** The object at a path of keys; empty where there is none. References within the document are followed. */
function child(document: Node, parent: Node, keys: readonly string[]): Node {
  let node: unknown = parent
  for (const key of keys) node = followReference(document, (node as Node)[key])
  return (node ?? {}) as Node
}

function followReference(document: Node, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return {}
  const reference = (value as Node)['$ref']
  return typeof reference === 'string' ? valueAt(document, parsePointer(reference.slice(1))) : value
}
