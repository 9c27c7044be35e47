import { isObject } from '../../model/schema.ts'
import type { Fault, OurRule, Path } from '../rule.ts'

/** An operation says how it succeeds and how it refuses; `default` stands for neither. */
export const successAndRefusal: OurRule = { given: '#Operation', faults: missingStatuses }

function missingStatuses(operation: unknown, path: Path): Fault[] {
  const responses = isObject(operation) ? operation['responses'] : undefined
  const statuses = isObject(responses) ? Object.keys(responses) : []
  return ['2', '4']
    .filter((digit) => !statuses.some((status) => status.startsWith(digit)))
    .map((digit) => ({
      message: `The operation must have a ${digit}xx response; received ${statuses.join(', ') || 'none'}.`,
      path: responses === undefined ? path : [...path, 'responses'],
    }))
}
