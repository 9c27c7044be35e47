import { mediaTypeOf } from '@outlay/spec/media-type'
import { matchTemplate, parseTemplate } from '@outlay/spec/path-template'
import { type ParameterType, readParameter } from '@outlay/validators'
import type { ContractCase } from './cases/contract-case.ts'
import { formValue } from './form-value.ts'
import type { ContractOperation, ExampleRequest } from './vendor.ts'

/** A request as a price rule reads it. */
export interface FittingRequest {
  readonly body: unknown
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly header: Readonly<Record<string, unknown>>
}

/**
 * The request of a case as its price rule reads it; undefined when it does not fit the document: another route, a body
 * that its validator refuses, or a required parameter that is missing. The values of parameters are not validated: a
 * contract's operation has no validators for them.
 */
export function fittingRequest({ operation, request }: ContractCase): FittingRequest | undefined {
  const url = new URL(request.path, 'http://localhost')
  const pathValues = matchTemplate(parseTemplate(operation.spec.path), url.pathname)
  if (pathValues === undefined || request.method !== operation.spec.method) return undefined
  const headers = new Headers(Object.entries(request.headers).map(([name, text]) => [name, text ?? '']))
  const body = bodyOf(operation, request, headers.get('content-type') ?? '')
  if (body === UNFIT) return undefined
  const places = {
    path: (name: string): string | undefined => pathValues[name],
    query: (name: string): string | undefined => url.searchParams.get(name) ?? undefined,
    header: (name: string): string | undefined => headers.get(name) ?? undefined,
  }
  const values: Record<keyof typeof places, Record<string, unknown>> = { path: {}, query: {}, header: {} }
  for (const { name, in: place, required, types } of operation.spec.parameters) {
    const text = places[place](name)
    if (text === undefined && required) return undefined
    if (text !== undefined) values[place][name] = readParameter(text, types as readonly ParameterType[])
  }
  return { body, ...values }
}

const UNFIT: unique symbol = Symbol('unfit')

function bodyOf(
  { spec, body, bodies }: ContractOperation,
  { text = '' }: ExampleRequest,
  contentType: string,
): unknown {
  if (body === undefined) return undefined
  if (text === '') return spec.body?.required === true ? UNFIT : undefined
  const mediaType = mediaTypeOf(contentType)
  const { form } = spec.body ?? {}
  try {
    const isForm = form !== undefined && mediaType === 'multipart/form-data'
    const value: unknown = isForm ? formValue(text, contentType, form) : JSON.parse(text)
    return (bodies?.[mediaType] ?? body).fits(value) ? value : UNFIT
  } catch {
    return UNFIT
  }
}
