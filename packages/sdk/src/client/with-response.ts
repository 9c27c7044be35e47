import type { Exchange } from '../send.ts'
import type { CallOptions } from './client.ts'
import type { AnyPicks, Picked, Picking, Unpicked } from './picking-function.ts'

/**
 * Makes a call and gives its whole exchange: the data, the answer as the runtime has it (its body has been read), what
 * the vendor calls the request, and how often it was sent.
 *
 * @throws what the call throws
 * @example const { data, response, requestId, attempts } = await withResponse(estimateImage, { client, body: {} })
 */
export function withResponse<Data extends object, By extends AnyPicks, Errors, Event, Vendor extends string>(
  called: Picking<Data, By, Errors, Event, Vendor>,
  options: Picked<Data, By, Vendor>,
): Promise<Exchange<By['declared']>>
export function withResponse<Data extends object, By extends AnyPicks, Errors, Event, Vendor extends string>(
  called: Picking<Data, By, Errors, Event, Vendor>,
  options: Unpicked<Data, By, Vendor>,
): Promise<Exchange<By['otherwise']>>
export function withResponse<Given extends CallOptions, Answer>(
  called: (options: Given) => Promise<Answer>,
  options: NoInfer<Given>,
): Promise<Exchange<Answer>>
export async function withResponse(
  called: (options: never) => Promise<unknown>,
  options: CallOptions,
): Promise<Exchange<unknown>> {
  return (await called({ ...options, whole: true } as never)) as Exchange<unknown>
}
