import { readAnswer } from './answer/read-answer.ts'
import type { Call } from './client/client.ts'
import { reach } from './reach.ts'
import { type Sender, sentRequest } from './request/sent-request.ts'

/** Sends a call and gives the data of its good answer; whatever else happens is thrown. */
export async function send(sender: Sender, call: Call): Promise<unknown> {
  const request = sentRequest(sender, call)
  const reply = await reach(request, { fetch: sender.options.fetch, signal: call.signal })
  return readAnswer(sender.vendor, call.operation, { ...reply, request })
}
