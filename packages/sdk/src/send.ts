import { readAnswer } from './answer/read-answer.ts'
import type { Call } from './client/client.ts'
import { reach } from './reach.ts'
import { masked } from './request/masked.ts'
import { requestOf, type Sender } from './request/request-of.ts'

/** Sends a call and gives the data of its good answer; whatever else happens is thrown. */
export async function send(sender: Sender, call: Call): Promise<unknown> {
  const { vendor, options } = sender
  const { security, signal } = call
  const plain = requestOf(sender, call)
  const keyed = await vendor.authorize?.(plain, { security, auth: options.auth, signal })
  const request = masked(keyed?.kept ?? plain, vendor.secrets)
  const reply = await reach(keyed?.sent ?? plain, { fetch: options.fetch, signal, request, isKeyed: !!keyed })
  return readAnswer(vendor, call.operation, { ...reply, request })
}
