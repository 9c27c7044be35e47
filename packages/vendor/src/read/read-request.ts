import type { Fault } from '@outlay/pricing'
import { readParameter } from '@outlay/validators'
import { decidingFaults, decidingFieldFaults, type NameFault } from '@outlay/validators/deciding-names'
import type { ParameterSpec, VendorOperation } from '../operation.ts'
import type { Route } from '../route.ts'
import { readBody } from './read-body.ts'

/** A request that fits the document: what its validators let through, defaults not yet applied. */
export interface ReadRequest {
  readonly body: unknown
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly header: Readonly<Record<string, unknown>>
  /** The files of a form, by field; in the body stands the name of each. */
  readonly files: Readonly<Record<string, readonly File[]>>
}

/** The request, or all its faults. */
export type Read = { readonly request: ReadRequest } | { readonly faults: readonly Fault[] }

/**
 * Reads the body of a request and validates it: the request, or every fault of its parameters, which were read before, and its
 * body.
 *
 * @example await readRequest(request, operation, readParameters(request, operation, route)) // { request: { body: … } }
 */
export async function readRequest(
  request: Request,
  operation: VendorOperation,
  parameters: ReadParameters & { readonly redactText?: (text: string) => string },
): Promise<Read> {
  const { spec } = operation
  if (spec.body === undefined) return finished(parameters, { body: undefined, faults: [] })
  const body = await readBody(request, spec.body, parameters.redactText)
  if ('faults' in body) return { faults: [...parameters.faults, ...body.faults] }
  if (body.value === undefined && !spec.body.required) return finished(parameters, { body: undefined, faults: [] })
  const validator = operation.bodies?.[body.mediaType ?? ''] ?? operation.body
  const faults = decidingFieldFaults(spec, body.value).map(invalid)
  for (const fault of validator?.validate(body.value).faults ?? []) faults.push(invalid({ location: 'body', ...fault }))
  return finished(parameters, { body: body.value, files: body.files, faults })
}

/** The parameters of a request, and what is wrong with them. */
export interface ReadParameters {
  readonly values: Pick<ReadRequest, 'path' | 'query' | 'header'>
  readonly faults: readonly Fault[]
}

const NONE: ReadParameters = { values: { path: {}, query: {}, header: {} }, faults: [] }

interface ReadWhole {
  readonly body: unknown
  readonly files?: ReadRequest['files'] | undefined
  readonly faults: readonly Fault[]
}

function finished({ values, faults }: ReadParameters, { body, files = {}, faults: own }: ReadWhole): Read {
  if (faults.length + own.length > 0) return { faults: [...faults, ...own] }
  const { path, query, header } = values
  return { request: { path, query, header, body, files } }
}

/**
 * Reads the parameters of a request and validates each; names that look like a parameter which decides about money are faults.
 *
 * @example readParameters(request, operation, { pathValues: { id: '7' } }).values.path // { id: 7 }
 */
export function readParameters(
  request: Request,
  operation: VendorOperation,
  { pathValues }: Pick<Route, 'pathValues'>,
): ReadParameters {
  const { spec, parameters } = operation
  const misspelt = decidingFaults(spec, (place) => namesAt(place, request)).map(invalid)
  if (spec.parameters.length === 0) return misspelt.length === 0 ? NONE : { ...NONE, faults: misspelt }
  const values: Record<ParameterSpec['in'], Record<string, unknown>> = { path: {}, query: {}, header: {} }
  // Reading the URL costs as much as reading a small body.
  const asksQuery = spec.parameters.some((one) => one.in === 'query')
  const query = asksQuery ? new URL(request.url).searchParams : new URLSearchParams()
  // Asking headers for an invalid name, such as `ids[]`, throws.
  const textOf = ({ in: location, name }: ParameterSpec): string | null | undefined =>
    location === 'path' ? pathValues[name] : (location === 'query' ? query : request.headers).get(name)
  const faults = spec.parameters.flatMap((parameter, index): Fault[] => {
    const { name } = parameter
    const text = textOf(parameter)
    if (text === null || text === undefined) return parameter.required ? [missing(parameter)] : []
    const value = readParameter(text, parameter.types)
    values[parameter.in][name] = value
    return (parameters[index]?.validate(value).faults ?? []).map((fault) => ({
      fault: 'invalid',
      location: parameter.in,
      ...fault,
      pointer: `/${name}${fault.pointer}`,
      path: [name, ...fault.path],
    }))
  })
  return { values, faults: [...misspelt, ...faults] }
}

/** A fault as a validator finds it. */
function invalid(fault: NameFault | Omit<Fault, 'fault'>): Fault {
  return { fault: 'invalid', ...fault }
}

function namesAt(place: 'query' | 'header', { url, headers }: Request): string[] {
  if (place === 'header') return [...headers.keys()]
  if (!url.includes('?')) return []
  const { search, searchParams } = new URL(url)
  return [...searchParams.keys(), ...wronglyParted(search.slice(1))]
}

/**
 * The names after a sign that parts no parameters, each with the sign: `x=1;dryRun=true` has one parameter, and so has
 * `x=1?dryRun=true`.
 */
function wronglyParted(query: string): string[] {
  return query.match(/[;?][^=&;?]{1,100}(?==|&|$)/g) ?? []
}

function missing({ name, in: location }: ParameterSpec): Fault {
  const message = `The ${location} parameter \`${name}\` is required.`
  return {
    fault: 'invalid',
    keyword: 'required',
    location,
    pointer: `/${name}`,
    path: [name],
    given: undefined,
    message,
  }
}
