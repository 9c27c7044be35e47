import type { Fault } from '@outlay/pricing'
import { type ParameterType, readParameter } from '@outlay/validators'
import type { Route } from '../route.ts'
import type { ParameterSpec, VendorOperation } from '../vendor.ts'
import { readBody } from './read-body.ts'

/** A request that fits the document: what its validators let through, defaults not yet applied. */
export interface ReadRequest {
  readonly body: unknown
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly header: Readonly<Record<string, unknown>>
}

/** The request, or all its faults. */
export type Read = { readonly request: ReadRequest } | { readonly faults: readonly Fault[] }

/** Reads a request by its operation: body and parameters, each held against its validator. */
export async function readRequest(request: Request, operation: VendorOperation, route: Route): Promise<Read> {
  const { spec } = operation
  const parameters = spec.parameters.length === 0 ? NONE : readParameters(request, operation, route)
  if (spec.body === undefined) return finished(parameters, { body: undefined, faults: [] })
  const body = await readBody(request, spec.body)
  if ('faults' in body) return { faults: [...parameters.faults, ...body.faults] }
  if (body.value === undefined && !spec.body.required) return finished(parameters, { body: undefined, faults: [] })
  const faults = operation.body?.validate(body.value).faults ?? []
  return finished(parameters, {
    body: body.value,
    faults: faults.map((fault) => ({ fault: 'invalid', location: 'body', ...fault })),
  })
}

interface Parameters {
  readonly values: Pick<ReadRequest, 'path' | 'query' | 'header'>
  readonly faults: readonly Fault[]
}

const NONE: Parameters = { values: { path: {}, query: {}, header: {} }, faults: [] }

function finished({ values, faults }: Parameters, read: { body: unknown; faults: readonly Fault[] }): Read {
  const all = [...faults, ...read.faults]
  return all.length > 0 ? { faults: all } : { request: { ...values, body: read.body } }
}

function readParameters(request: Request, { spec, parameters }: VendorOperation, route: Route): Parameters {
  const values: Record<ParameterSpec['in'], Record<string, unknown>> = { path: {}, query: {}, header: {} }
  const query = new URL(request.url).searchParams
  // Asking headers for a name that is none, such as `ids[]`, throws.
  const textOf = ({ in: location, name }: ParameterSpec): string | null | undefined =>
    location === 'path' ? route.pathValues[name] : (location === 'query' ? query : request.headers).get(name)
  const faults = spec.parameters.flatMap((parameter, index): Fault[] => {
    const { name } = parameter
    const text = textOf(parameter)
    if (text === null || text === undefined) return parameter.required ? [missing(parameter)] : []
    const value = readParameter(text, parameter.types as readonly ParameterType[])
    values[parameter.in][name] = value
    return (parameters[index]?.validate(value).faults ?? []).map((fault) => ({
      fault: 'invalid',
      location: parameter.in,
      ...fault,
      pointer: `/${name}${fault.pointer}`,
      path: [name, ...fault.path],
    }))
  })
  return { values, faults }
}

function missing({ name, in: location }: ParameterSpec): Fault {
  const message = `The ${location} parameter ${name} is missing; the document requires it.`
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
