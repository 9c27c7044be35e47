import { requestExamples, responseExamples } from '../example.ts'
import type { Fault, OurRule, Path } from '../rule.ts'

/** Every request example has its answer: a response example of the same name. */
export const requestsAnswered: OurRule = { given: '#Operation', faults: unanswered }

function unanswered(operation: unknown, place: Path): Fault[] {
  const answered = new Set(responseExamples(operation).map(({ name }) => name))
  return requestExamples(operation)
    .filter(({ name }) => !answered.has(name))
    .map(({ name, path }) => ({
      message: `The request example "${name}" must have an answer: a response example of that name; received none.`,
      path: [...place, ...path],
    }))
}
