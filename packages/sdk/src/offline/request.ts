import { type ParameterType, readParameter, type Validator } from '@outlay/validators'
import type { RequestFault } from './unfit-request-error.ts'

/** A parameter with its validator. */
export interface OfflineParameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly types: readonly ParameterType[]
  readonly check: Validator<unknown>
}

/** What a request is held against. */
export interface RequestCheck {
  readonly body?: Validator<unknown>
  readonly bodyRequired?: boolean
  readonly parameters: readonly OfflineParameter[]
}

/** The parts of a request as a caller gives them. */
export interface WireRequest {
  readonly body?: unknown
  readonly path?: object
  readonly query?: object
  readonly headers?: object
}

type Values = Readonly<Record<string, unknown>>

/** The parts of a request as a server reads them. */
export interface ReadRequest extends Readonly<Record<OfflineParameter['in'], Values>> {
  readonly body: unknown
}

/** The request as a server would read it: the body through JSON, a file by its name, each parameter through its text. */
export function wireRequest({ parameters }: RequestCheck, { body, path, query, headers }: WireRequest): ReadRequest {
  const given: Record<OfflineParameter['in'], Values> = {
    path: { ...path },
    query: { ...query },
    header: { ...headers },
  }
  const read = (place: OfflineParameter['in']): Values =>
    Object.fromEntries(
      parameters
        .filter((one) => one.in === place && (given[place][one.name] ?? undefined) !== undefined)
        .map(({ name, types }) => [name, readParameter(String(given[place][name]), types)]),
    )
  const text = body === undefined ? undefined : JSON.stringify(body, nameOfFile)
  const value: unknown = text === undefined ? undefined : JSON.parse(text)
  return { body: value, path: read('path'), query: read('query'), header: read('header') }
}

/** A form names a file that has no name `blob`. */
function nameOfFile(_: string, value: unknown): unknown {
  return value instanceof Blob ? ((value as Partial<File>).name ?? 'blob') : value
}

/** Every fault of a request, those of the parameters first. */
export function faultsOf({ body, bodyRequired, parameters }: RequestCheck, request: ReadRequest): RequestFault[] {
  const faults = parameters.flatMap((parameter) => parameterFaults(parameter, request[parameter.in]))
  if (request.body === undefined && bodyRequired !== true) return faults
  const found = body?.validate(request.body).faults ?? []
  return [...faults, ...found.map(({ pointer, message }) => ({ location: 'body' as const, pointer, message }))]
}

function parameterFaults({ name, in: location, required, check }: OfflineParameter, values: Values): RequestFault[] {
  if (!Object.hasOwn(values, name)) {
    const message = `The ${location} parameter ${name} is missing; the document requires it.`
    return required ? [{ location, pointer: `/${name}`, message }] : []
  }
  const found = check.validate(values[name]).faults ?? []
  return found.map(({ pointer, message }) => ({ location, pointer: `/${name}${pointer}`, message }))
}
