import { type DecidingSpec, decidingFaults, decidingFieldFaults } from '@outlay/validators/deciding-names'
import { mergeHeaders, type ParameterValue } from '../request/request.ts'
import type { RequestCheck, ValueCheck } from './violations.ts'

/**
 * Makes the check of the names in the query and the headers of a call: one that looks like a parameter that decides about money,
 * such as `dryrun`, and such a parameter that is given twice.
 *
 * @example decidingNames(spec)({ query: { dryrun: true } }) // [{ location: 'query', pointer: '/dryrun', … }]
 */
export function decidingNames(spec: DecidingSpec): RequestCheck {
  return ({ query, headers }) =>
    decidingFaults(spec, (place) => {
      if (place === 'header') {
        return Object.keys(mergeHeaders([headers as Readonly<Record<string, ParameterValue>>], true))
      }
      return Object.entries({ ...query }).flatMap(([name, value]) =>
        [value].flat().flatMap((one) => ((one ?? null) === null ? [] : name)),
      )
    }).map(({ location, pointer, message }) => ({ location, pointer, message }))
}

/**
 * Makes the check of a body that may have fields beyond those of the document: first their names, then the rest.
 *
 * @example decidingFields(spec, imageRequest)({ dry_run: true }) // [{ pointer: '/dry_run', … }]
 */
export function decidingFields(spec: DecidingSpec, check: ValueCheck): ValueCheck {
  return (value) => [...decidingFieldFaults(spec, value), ...check(value)]
}
