import type { Exchange } from '../send.ts'
import type { CallOptions } from './client.ts'

/**
 * Makes a call and gives its whole exchange: the data, the answer as the runtime has it (its body has been read), what
 * the vendor calls the request, and how often it was sent.
 *
 * @throws what the call throws
 * @example const { data, response, requestId, attempts } = await withResponse(estimateImage, { client, body: {} })
 */
export async function withResponse<Options extends CallOptions, Data>(
  called: (options: Options) => Promise<Data>,
  options: Options,
): Promise<Exchange<Data>> {
  return (await called({ ...options, whole: true })) as Exchange<Data>
}
