import type { Exact } from '@outlay/money'
import type { ChatCompletion, CompleteChatData } from '@outlay/spec/lumenfall/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { identifier } from '../../chance/identifier.ts'
import { wantedReply } from '../../chat/wanted-reply.ts'
import { amountIn } from '../../events.ts'
import { meteredStream } from '../../stream/metered-stream.ts'
import { unixSeconds } from '../../time/unix-seconds.ts'
import { answerOf, type Completion, eventsOf } from '../chat/answer.ts'
import { type Bounds, type Choice, choicesOf, fittingChoices, tokensOf } from '../chat/completion.ts'
import { amountOf, costOf, metadataOf, type Order } from '../order.ts'
import { charged, chargeOrder, placeOrder } from '../place-order.ts'
import type { LumenfallCall, LumenfallSession } from '../session.ts'

type Chat = RequestOf<CompleteChatData>

/** How long a stream is held open for a reader that does not read, in milliseconds. */
const UNREAD = 600_000

/**
 * completeChat: answers with a text that says nothing, with JSON that fits or with a call where that is wanted, in one piece
 * or as a stream, for the tokens that it has.
 */
export async function completeChat(
  session: LumenfallSession,
  call: LumenfallCall<Chat>,
): Promise<Outcome<ChatCompletion>> {
  const ordered = placeOrder(session, call)
  if ('faults' in ordered) return ordered
  const { stream } = call.request.body
  if (stream !== true) {
    const { completion } = await charged(session, ordered, () => madeOf(session, call, ordered))
    return { status: 200, body: answerOf(completion) }
  }
  try {
    return { response: streamed(session, call, { ordered, made: await madeOf(session, call, ordered) }) }
  } catch (error) {
    ordered.account.purse.release(ordered.id)
    throw error
  }
}

interface Made {
  readonly completion: Completion
  readonly cost: Exact
}

/** The answer as a whole, and what all of it costs. */
async function madeOf(session: LumenfallSession, call: LumenfallCall<Chat>, ordered: Order): Promise<Made> {
  const { messages, n, seed } = call.request.body
  const { prompt, most } = tokensOf(ordered.estimate, n ?? 1)
  const asked = JSON.stringify([ordered.routed.model.id, messages, seed ?? null])
  const chanceOf = (index: number): (() => number) => session.chanceOf(`${index} ${asked}`)
  const choices = await choicesFor(session, call, { count: n ?? 1, most, chanceOf })
  const cost = costOfTokens(session, call, { ordered, tokens: choices.reduce((sum, { tokens }) => sum + tokens, 0) })
  const completion = {
    id: session.identifier('chatcmpl').replace('_', '-'),
    created: unixSeconds(session.now()),
    model: ordered.routed.model.id,
    choices,
    promptTokens: prompt,
    metadata: { ...metadataOf(session.world, ordered), ...costOf(cost) },
  }
  return { completion, cost }
}

function choicesFor(
  session: LumenfallSession,
  { request, tokens }: LumenfallCall<Chat>,
  bounds: Bounds,
): Choice[] | Promise<Choice[]> {
  const wanted = wantedReply(request.body)
  if ('faults' in wanted) throw new Error('A tool that is not there was let through.')
  if (wanted.kind === 'words') return choicesOf(bounds)
  return fittingChoices(bounds, wanted, {
    tokensOf: (text) => tokens?.(text, 'o200k_base') ?? text.length,
    idOf: (random) => identifier('call', session.now(), random),
  })
}

/** The answer as a stream: its estimate is held until it ends, then it is charged for the tokens that were made. */
function streamed(
  session: LumenfallSession,
  call: LumenfallCall<Chat>,
  { ordered, made: { completion, cost } }: { readonly ordered: Order; readonly made: Made },
): Response {
  // The log has its line when the answer begins: what all of it costs.
  call.report?.({ cost: amountIn(cost, ordered.estimate.unit) })
  const { stream_options: options } = call.request.body
  return meteredStream({
    events: eventsOf(completion, options?.include_usage === true),
    pace: session.pace(),
    settle: (tokens) => chargeOrder(session, ordered, () => costOfTokens(session, call, { ordered, tokens })),
    later: (run) => session.agenda.add(session.now() + UNREAD, run),
  })
}

/** What an answer of so many tokens costs: the price of the same request, for one choice with the tokens of all. */
function costOfTokens(
  session: LumenfallSession,
  call: LumenfallCall<Chat>,
  { ordered: { routed }, tokens }: { readonly ordered: Order; readonly tokens: number },
): Exact {
  const { request } = call
  const body = { ...request.body, n: 1, max_tokens: tokens, max_completion_tokens: tokens }
  const priced = session.price({ ...call, request: { ...request, body } }, routed)
  if ('fault' in priced) throw new Error(`What was estimated has no price any more: ${priced.fault.message}`)
  return amountOf(priced)
}
