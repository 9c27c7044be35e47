import { requestExamples, responseExamples } from '../example.ts'
import type { Fault, OurRule, Path } from '../rule.ts'

/** Every request example has its answer: a response example of the same name. */
export const requestsAnswered: OurRule = { given: '#Operation', faults: unanswered }

function unanswered(operation: unknown, place: Path): Fault[] {
  const answered = new Set(responseExamples(operation).map(({ name }) => name))
  return requestExamples(operation)
    .filter(({ name }) => !answered.has(name))
    .map(({ name, path }) => ({
      message: `The request example "${name}" has no answer: no response has an example of that name.`,
      path: [...place, ...path],
    }))
}
