import { type FaultsOf, type ParameterType, readParameter } from '@outlay/validators'
import { mergeHeaders, type ParameterValue } from '../request/request.ts'
import { type RequestCheck, type RequestParts, type RequestViolation, violationsIn } from './violations.ts'

/** A parameter with its check. */
export interface ParameterCheck {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly types: readonly ParameterType[]
  readonly check: FaultsOf
}

type Values = Readonly<Record<string, unknown>>

/** The parameters of a request as a server reads them: those that are there, by place and name. */
export type ParameterValues = Readonly<Record<ParameterCheck['in'], Values>>

/**
 * Makes the check of the parameters of a call. A header that the call does not name is not judged: the client may send it.
 *
 * @example parameters([{ name: 'page', in: 'query', required: true, types: ['integer'], check }])({ query: { page: 0 } })
 */
export function parameters(all: readonly ParameterCheck[]): RequestCheck {
  return (request) => {
    const named = Object.keys(request.headers ?? {}).map((name) => name.toLowerCase())
    const checked = all.filter((one) => one.in !== 'header' || named.includes(one.name.toLowerCase()))
    return checkParameters(checked, readParameters(checked, request))
  }
}

/** Reads each parameter from its text, as a server does. */
export function readParameters(all: readonly ParameterCheck[], request: RequestParts): ParameterValues {
  const given: Record<ParameterCheck['in'], Values> = {
    path: { ...request.path },
    query: { ...request.query },
    header: mergeHeaders([request.headers as Readonly<Record<string, ParameterValue>>], true),
  }
  const read = (place: ParameterCheck['in']): Values =>
    Object.fromEntries(
      all.flatMap(({ name, in: where, types }): [string, unknown][] => {
        const text = where === place ? textOf(given[place], name, place) : undefined
        return text === undefined ? [] : [[name, readParameter(text, types)]]
      }),
    )
  return { path: read('path'), query: read('query'), header: read('header') }
}

/** The text of a parameter as it goes over the wire; undefined when there is none. */
function textOf(given: Values, name: string, place: ParameterCheck['in']): string | undefined {
  // Of a list in the query, a server reads the first.
  const [value] = [given[place === 'header' ? name.toLowerCase() : name]].flat().filter((one) => (one ?? null) !== null)
  if (value === undefined) return undefined
  return place === 'header' ? String(value).replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '') : String(value)
}

/** Lists the faults of the parameters that a server has read, in the order of the document. */
export function checkParameters(all: readonly ParameterCheck[], read: ParameterValues): RequestViolation[] {
  return all.flatMap(({ name, in: location, required, check }): RequestViolation[] => {
    if (Object.hasOwn(read[location], name)) return violationsIn(location, check(read[location][name]), `/${name}`)
    const message = `The ${location} parameter \`${name}\` is required.`
    return required ? [{ location, pointer: `/${name}`, message }] : []
  })
}
