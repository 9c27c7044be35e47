import { formatPointer } from '@outlay/spec/json-pointer'
/** For which requests an operation has a declared answer: the keys of a value of the request, and what it is then. */
export interface ResponseCondition {
  readonly keys: readonly string[]
  readonly is: readonly unknown[]
}

/** A request that asks for the declared answer, or why it does not: the value that says otherwise, and where. */
export type EstimateRequest<Request> =
  | { readonly request: Request }
  | { readonly part: string; readonly pointer: string; readonly message: string }

type Values = Readonly<Record<string, unknown>>

/**
 * A request for the declared answer, where an operation also runs what it prices: what picks the answer goes without
 * saying, and may not say otherwise.
 *
 * @example requestEstimate({ keys: ['query', 'dryRun'], is: [true] }, { body, query: {} }) // { request: { body, query: { dryRun: true } } }
 */
export function requestEstimate<Request>({ keys, is }: ResponseCondition, request: Request): EstimateRequest<Request> {
  const given = keys.reduce<unknown>((value, key) => (value as Values | null | undefined)?.[key], request)
  if (given === undefined || given === null) return { request: withValue(request, keys, is[0]) as Request }
  if (is.includes(given)) return { request }
  const [part = '', ...below] = keys
  const pointer = formatPointer(below)
  const allowed = is.map((one) => JSON.stringify(one)).join(' or ')
  const message = `\`${below.join('.')}\` must be ${allowed} or absent to ask for an estimate; received ${JSON.stringify(given)}.`
  return { part, pointer, message }
}

function withValue(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  // What is not an object is at fault anyway.
  if (whole !== undefined && (typeof whole !== 'object' || whole === null || Array.isArray(whole))) return whole
  const node = (whole ?? {}) as Values
  return { ...node, [key]: withValue(node[key], rest, value) }
}
