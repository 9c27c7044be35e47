import type { Validator } from '@outlay/validators'
import type { Exchange } from './exchange.ts'
import { fittingRequest } from './fitting-request.ts'

/** The schema that the request picks for its reply (`x-answer-when`); undefined where the status alone decides. */
export function pickedBody({ given, reply }: Exchange): Validator<unknown> | undefined {
  const { picked, answer } = given.operation
  if (picked?.status !== reply.status) return undefined
  const request = fittingRequest(given)
  if (request === undefined) return undefined
  return answer?.answersWhen?.(request as never) === true ? picked.declared : picked.otherwise
}
