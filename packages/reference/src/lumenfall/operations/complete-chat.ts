import type { Exact } from '@outlay/money'
import type { ChatCompletion, CompleteChatData } from '@outlay/spec/lumenfall/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { eventStream } from '../../stream/sse.ts'
import { unixSeconds } from '../../time/unix-seconds.ts'
import { answerOf, eventsOf } from '../chat/answer.ts'
import { type Choice, choicesOf, tokensOf } from '../chat/completion.ts'
import { amountOf, costOf, metadataOf, type Order } from '../order.ts'
import { charged, placeOrder } from '../place-order.ts'
import type { LumenfallCall, LumenfallSession } from '../session.ts'

type Chat = RequestOf<CompleteChatData>

/** completeChat: answers with a text that says nothing, in one piece or as a stream, for the tokens that it has. */
export async function completeChat(
  session: LumenfallSession,
  call: LumenfallCall<Chat>,
): Promise<Outcome<ChatCompletion>> {
  const ordered = placeOrder(session, call)
  if ('faults' in ordered) return ordered
  const { stream, stream_options: options, messages, n, seed } = call.request.body
  const { prompt, most } = tokensOf(ordered.estimate, n ?? 1)
  const asked = JSON.stringify([ordered.routed.model.id, messages, seed ?? null])
  const choices = choicesOf({ count: n ?? 1, most, chanceOf: (index) => session.chanceOf(`${index} ${asked}`) })
  const { cost } = await charged(session, ordered, async () => ({
    cost: costOfChoices(session, call, { ordered, choices }),
  }))
  const completion = {
    id: session.identifier('chatcmpl').replace('_', '-'),
    created: unixSeconds(session.now()),
    model: ordered.routed.model.id,
    choices,
    promptTokens: prompt,
    metadata: { ...metadataOf(session.world, ordered), ...costOf(cost) },
  }
  if (stream === true) return { response: eventStream(eventsOf(completion, options?.include_usage === true)) }
  return { status: 200, body: answerOf(completion) }
}

/** What the answers cost: the price of the same request, for one answer with the tokens of all. */
function costOfChoices(
  session: LumenfallSession,
  call: LumenfallCall<Chat>,
  { ordered: { routed }, choices }: { readonly ordered: Order; readonly choices: readonly Choice[] },
): Exact {
  const { request } = call
  const used = choices.reduce((sum, { tokens }) => sum + tokens, 0)
  const body = { ...request.body, n: 1, max_tokens: used, max_completion_tokens: used }
  const priced = session.price({ ...call, request: { ...request, body } }, routed)
  if ('fault' in priced) throw new Error(`What was estimated has no price any more: ${priced.fault.message}`)
  return amountOf(priced)
}
