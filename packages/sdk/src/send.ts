import { readAnswer } from './answer/read-answer.ts'
import type { Authorized } from './auth/authorize-request.ts'
import type { Call } from './client/client.ts'
import { reach } from './reach.ts'
import { masked } from './request/masked.ts'
import { requestOf, type Sender } from './request/request-of.ts'
import { untilEnded } from './until-ended.ts'

/** Sends a call and gives the data of its good answer; whatever else happens is thrown. */
export function send(sender: Sender, call: Call): Promise<unknown> {
  const { vendor, options } = sender
  const { security, signal, take } = call
  return untilEnded(signal, async () => {
    const plain = requestOf(sender, call)
    const keyed: Partial<Authorized> = (await vendor.authorize?.(plain, { security, auth: options.auth })) ?? {}
    const { sent = plain, kept = plain, redirect } = keyed
    const request = masked(kept, vendor.secrets)
    const reply = await reach(sent, { fetch: options.fetch, signal, request, redirect, take })
    return readAnswer(vendor, call, { ...reply, request })
  })
}
