import type { CallResult } from '../send.ts'
import type { CallOptions } from './client.ts'
import type { AnyCondition, ConditionalCall, DryRunOptions, RealRunOptions } from './picking-function.ts'

/**
 * Makes a call and gives its whole exchange: the data, the answer as the runtime has it (its body has been read), what
 * the vendor calls the request, and how often it was sent.
 *
 * @throws what the call throws
 * @example const { data, response, requestId, attempts } = await withResponse(estimateImage, { client, body: {} })
 */
export function withResponse<Data extends object, By extends AnyCondition, Errors, Event, Vendor extends string>(
  called: ConditionalCall<Data, By, Errors, Event, Vendor>,
  options: DryRunOptions<Data, By, Vendor>,
): Promise<CallResult<By['dryRun']>>
export function withResponse<Data extends object, By extends AnyCondition, Errors, Event, Vendor extends string>(
  called: ConditionalCall<Data, By, Errors, Event, Vendor>,
  options: RealRunOptions<Data, By, Vendor>,
): Promise<CallResult<By['realRun']>>
export function withResponse<Given extends CallOptions, Answer>(
  called: (options: Given) => Promise<Answer>,
  options: NoInfer<Given>,
): Promise<CallResult<Answer>>
export async function withResponse(
  called: (options: never) => Promise<unknown>,
  options: CallOptions,
): Promise<CallResult<unknown>> {
  return (await called({ ...options, fullResult: true } as never)) as CallResult<unknown>
}
