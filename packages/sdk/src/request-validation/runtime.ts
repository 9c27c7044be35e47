import type { CallOptions } from '../call/call.ts'
import type { Operation } from '../operation/operation.ts'
import { type RequestCheck, type RequestParts, RequestValidationError } from './violations.ts'

export { formBody, jsonBody, jsonOrFormBody } from './body.ts'
export { decidingFields, decidingNames } from './deciding-names.ts'
export { parameters } from './parameters.ts'
export { isRequestValidationError, RequestValidationError, type RequestViolation } from './violations.ts'

/** A generated function, whatever it takes and gives. */
interface PlainFunction {
  // biome-ignore lint/suspicious/noExplicitAny: any generated function, overloaded or not
  (options: any): Promise<unknown>
  readonly operation: Operation
}

/**
 * Makes a generated function check each request against the document first, its parts in the order in which a server checks
 * them; what fits goes on as it is.
 *
 * It rejects with an RequestValidationError for a request that the document does not allow; nothing is sent then.
 *
 * @example withValidation(estimateImage, [jsonBody(imageEstimateRequest, true)])
 */
export function withValidation<Plain extends PlainFunction>(plain: Plain, parts: readonly RequestCheck[]): Plain {
  // Async, so that faults reject; without a pause, so that what was checked is what is sent.
  const checked = async (options: RequestParts & CallOptions): Promise<unknown> => {
    // It rejects at once, as it always does then.
    if (options.signal?.aborted) return plain(options)
    const faults = parts.flatMap((part) => part(options))
    if (faults.length > 0) throw new RequestValidationError(plain.operation.id, faults)
    return plain(options)
  }
  return Object.assign(checked, plain)
}
