import { hasOwnRequest } from '../../model/example.ts'
import { isObject } from '../../model/schema.ts'
import { requestExamples, responseExamples } from '../example.ts'
import type { Fault, OurRule, Path } from '../rule.ts'

/** Every response example says what was asked: by a request example of the same name, or by its own `x-request`. */
export const responsesWithRequests: OurRule = { given: '#Operation', faults: missingRequests }

function missingRequests(operation: unknown, place: Path): Fault[] {
  const requestNames = new Set(requestExamples(operation).map(({ name }) => name))
  const takesBody = isObject(operation) && operation['requestBody'] !== undefined
  return responseExamples(operation)
    .filter(({ name, node }) => !requestNames.has(name) && !hasOwnRequest(node))
    .filter(({ status }) => takesBody || !status.startsWith('2'))
    .map(({ name, path }) => ({
      message: `The response example "${name}" must have \`x-request\`, or a request example of its name; received neither.`,
      path: [...place, ...path],
    }))
}
