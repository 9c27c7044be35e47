import type { ParameterType, Validator } from '@outlay/validators'
import type { Call, Client, RequestResult } from '../client/client.ts'
import type { FormField } from './form-value.ts'
import { type CheckedParameter, faultsOf, type RequestCheck, wireRequest } from './request.ts'
import { UnfitRequestError } from './unfit-request-error.ts'

/** What is generated of an operation whose requests are checked. */
export interface CheckedOperation {
  /** Its facts, as `@outlay/spec` has them. */
  readonly spec: {
    readonly id: string
    readonly parameters: readonly (Pick<CheckedParameter, 'name' | 'in' | 'required'> & {
      readonly types: readonly string[]
    })[]
    readonly body?: { readonly required: boolean; readonly form?: Readonly<Record<string, FormField>> }
  }
  /** Absent where the document has none, or nobody but the vendor knows how it is read. */
  readonly body?: Validator<unknown>
  /** One for each of `spec.parameters`. */
  readonly parameters: readonly Validator<unknown>[]
}

/**
 * A client that holds each call to the document before the given one sends it; what fits is handed on as it is. A
 * header that the call does not name is not judged: the given client may send it.
 *
 * Its calls reject with an UnfitRequestError for a request that the document does not allow; nothing is sent then.
 *
 * @example checkedClient(client, [{ spec: operations.estimateImage, body: imageEstimateRequest, parameters: [] }])
 */
export function checkedClient(client: Client, operations: readonly CheckedOperation[]): Client {
  const checks = new Map(operations.map((operation) => [operation.spec.id, checkOf(operation)]))
  return {
    // Async, so that faults reject; without a pause, so that what was checked is what is sent.
    send: async <Responses, Errors>(call: Call): RequestResult<Responses, Errors> => {
      call.signal?.throwIfAborted()
      const { id } = call.operation
      const check = checks.get(id)
      const faults = check === undefined ? [] : faultsOfCall(check, call)
      if (faults.length > 0) throw new UnfitRequestError(id, faults)
      return client.send<Responses, Errors>(call)
    },
  }
}

function checkOf({ spec, body, parameters }: CheckedOperation): RequestCheck {
  return {
    ...(body && { body }),
    ...(spec.body?.form && { form: spec.body.form }),
    bodyRequired: spec.body?.required === true,
    parameters: parameters.flatMap((check, index): CheckedParameter[] => {
      const facts = spec.parameters[index]
      return facts === undefined ? [] : [{ ...facts, types: facts.types as readonly ParameterType[], check }]
    }),
  }
}

function faultsOfCall(check: RequestCheck, call: Call): ReturnType<typeof faultsOf> {
  const named = new Set(Object.keys(call.headers ?? {}).map((name) => name.toLowerCase()))
  const parameters = check.parameters.filter((one) => one.in !== 'header' || named.has(one.name.toLowerCase()))
  const judged = { ...check, parameters }
  return faultsOf(judged, wireRequest(judged, call))
}
