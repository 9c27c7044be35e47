import type { CallOptions } from '../client/client.ts'
import type { Operation } from '../operation.ts'
import type { RequestCheck, RequestParts } from './part-check.ts'
import { RequestValidationError } from './request-validation-error.ts'

/** A generated function, whatever it takes and gives. */
interface PlainFunction {
  // biome-ignore lint/suspicious/noExplicitAny: any generated function, overloaded or not
  (options: any): Promise<unknown>
  readonly operation: Operation
}

/**
 * A generated function that holds each request to the document first, its parts in the order in which a server checks
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
