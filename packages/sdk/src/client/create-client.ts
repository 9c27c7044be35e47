import type { Call, CallOptions, CallResult, Client, ClientOptions, VendorConfig } from '../call/call.ts'
import type { AnyCondition, ConditionalCall, DryRunOptions, RealRunOptions } from '../call/conditional-function.ts'
import { send } from './send.ts'

/**
 * Makes a client of a vendor; every entry such as `@outlay/sdk/x-router` has its own `createClient` made from this. It
 * holds no connection and sends nothing by itself.
 *
 * @example createVendorClient({ server: 'https://api.x-router.ai', codes: [['error']] }, {})
 */
export function createVendorClient(vendor: VendorConfig, options: ClientOptions): Client {
  const reachedBy = async (call: Call) => {
    const exchange = await send({ vendor, options }, call)
    return call.fullResult ? exchange : exchange.data
  }
  return { send: reachedBy as Client['send'] }
}

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
  // The overloads above say which options the function takes.
  return (await called({ ...options, fullResult: true } as never)) as CallResult<unknown>
}
