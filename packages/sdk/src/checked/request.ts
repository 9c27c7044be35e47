import { type ParameterType, readParameter, type Validator } from '@outlay/validators'
import type { BodySerializer } from '../request/form.ts'
import { headersOf } from '../request/headers.ts'
import type { ParameterValue } from '../request/parameter-value.ts'
import { type FormField, formValue } from './form-value.ts'
import type { RequestFault } from './unfit-request-error.ts'

/** A parameter with its validator. */
export interface CheckedParameter {
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
  /** The fields of a form, where the body may be one. */
  readonly form?: Readonly<Record<string, FormField>>
  readonly parameters: readonly CheckedParameter[]
}

/** The parts of a request as a caller gives them. */
export interface WireRequest extends Partial<BodySerializer> {
  readonly body?: unknown
  readonly path?: object | undefined
  readonly query?: object | undefined
  readonly headers?: object
}

type Values = Readonly<Record<string, unknown>>

/** The parts of a request as a server reads them. */
export interface ReadRequest extends Readonly<Record<CheckedParameter['in'], Values>> {
  readonly body: unknown
}

/** The request as a server would read it: the body as it is written, each parameter through its text. */
export function wireRequest(check: RequestCheck, request: WireRequest): ReadRequest {
  const given: Record<CheckedParameter['in'], Values> = {
    path: { ...request.path },
    query: { ...request.query },
    header: headersOf([request.headers as Readonly<Record<string, ParameterValue>>], true),
  }
  const read = (place: CheckedParameter['in']): Values =>
    Object.fromEntries(
      check.parameters.flatMap(({ name, in: where, types }): [string, unknown][] => {
        const text = where === place ? textOf(given[place], name, place) : undefined
        return text === undefined ? [] : [[name, readParameter(text, types)]]
      }),
    )
  return { body: readBody(check, request), path: read('path'), query: read('query'), header: read('header') }
}

/** The text of a parameter as it goes over the wire; undefined when there is none. */
function textOf(given: Values, name: string, place: CheckedParameter['in']): string | undefined {
  // Of a list in the query, a server reads the first.
  const [value] = [given[place === 'header' ? name.toLowerCase() : name]].flat().filter((one) => (one ?? null) !== null)
  if (value === undefined) return undefined
  return place === 'header' ? String(value).replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '') : String(value)
}

/** The body through its text or form; undefined when there is none, or nobody but the vendor knows how it is read. */
function readBody({ form = {} }: RequestCheck, { body, bodySerializer = jsonText }: WireRequest): unknown {
  const written = body === undefined ? undefined : bodySerializer(body)
  if (written instanceof FormData) return formValue(written, form)
  return typeof written === 'string' ? jsonValue(written) : undefined
}

/** A file stands by its name, as in a form; one that has none is called `blob` there. */
function jsonText(body: unknown): string {
  return JSON.stringify(body, (_, value: unknown) =>
    value instanceof Blob ? ((value as Partial<File>).name ?? 'blob') : value,
  )
}

function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Every fault of a request, those of the parameters first. */
export function faultsOf({ body, bodyRequired, parameters }: RequestCheck, request: ReadRequest): RequestFault[] {
  const faults = parameters.flatMap((parameter) => parameterFaults(parameter, request[parameter.in]))
  if (request.body === undefined && bodyRequired !== true) return faults
  const found = body?.validate(request.body).faults ?? []
  return [...faults, ...found.map(({ pointer, message }) => ({ location: 'body' as const, pointer, message }))]
}

function parameterFaults({ name, in: location, required, check }: CheckedParameter, values: Values): RequestFault[] {
  if (!Object.hasOwn(values, name)) {
    const message = `The ${location} parameter ${name} is missing; the document requires it.`
    return required ? [{ location, pointer: `/${name}`, message }] : []
  }
  const found = check.validate(values[name]).faults ?? []
  return found.map(({ pointer, message }) => ({ location, pointer: `/${name}${pointer}`, message }))
}
