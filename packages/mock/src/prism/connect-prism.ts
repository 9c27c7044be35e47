import type { Vendor } from '@outlay/vendor'
import type { Prism } from './load-prism.ts'

type Instance = ReturnType<Prism['createInstance']>
type Components = Parameters<Prism['createInstance']>[1]
/** A request as Prism reads it: path within the vendor, body parsed. */
export type PrismInput = Parameters<Instance['request']>[0]
/** What a client asks of Prism itself: which status, which example, or a made-up body. */
export interface Preferences {
  readonly dynamic: boolean
  readonly code?: number
  readonly exampleKey?: string
  readonly seed?: string
}

/** One thing that Prism found wrong with a request or with its own answer. */
export interface Violation {
  readonly location: readonly string[]
  readonly message: string
}

/** Prism's answer: a response of the document, or a problem (RFC 9457) that it states itself. */
export interface PrismOutput {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  readonly violations: readonly Violation[]
}

/** Asks Prism about one request. */
export type SendToPrism = (input: PrismInput, preferences: Preferences) => Promise<PrismOutput>

// Prism leaves a schema unvalidated, without a word, when it does not know the dialect that the document names.
const DIALECT = 'https://json-schema.org/draft/2020-12/schema'
const CONFIG = { isProxy: false, validateRequest: true, validateResponse: true, checkSecurity: true, errors: false }
const silent = { info() {}, warn() {}, error() {}, success() {}, debug() {}, trace() {}, child: () => silent }

/** A Prism that knows the document of a vendor and nothing else. */
export async function connectPrism(prism: Prism, vendor: Vendor): Promise<SendToPrism> {
  // Prism writes into the document that it is given.
  const document = structuredClone({ ...(await vendor.document()), jsonSchemaDialect: DIALECT })
  const operations = await prism.getHttpOperationsFromSpec(document)
  const config = { ...CONFIG, mock: { dynamic: false } } as Parameters<Prism['createInstance']>[0]
  // Prism's type asks for components that it fills in itself.
  const instance = prism.createInstance(config, { logger: silent } as unknown as Components)
  return async (input, mock) => {
    const result = await instance.request(input, operations, { ...config, mock: { ...mock } } as typeof config)()
    if (result._tag === 'Left') return problemOf(prism, result.left)
    const { output, validations } = result.right
    const violations = (['input', 'output'] as const).flatMap((side) =>
      validations[side].map(({ path = [], message }) => ({
        location: [side === 'input' ? 'request' : 'response', ...path.map(String)],
        message,
      })),
    )
    return { status: output.statusCode, headers: output.headers ?? {}, body: output.body, violations }
  }
}

function problemOf({ ProblemJsonError }: Prism, error: Error): PrismOutput {
  const { headers, ...body } = ProblemJsonError.toProblemJson(error) as ProblemJson
  const type = { 'Content-Type': 'application/problem+json' }
  return { status: body.status, headers: { ...headers, ...type }, body, violations: [] }
}

interface ProblemJson {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
}
