import type { Exact } from '@outlay/money'
import type { ChatCompletion, CompleteChatData } from '@outlay/spec/lumenfall/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { createId } from '../../chance/identifier.ts'
import { readReplyFormat } from '../../chat/reply-format.ts'
import { amountIn } from '../../events.ts'
import { createMeteredStream } from '../../stream/metered-stream.ts'
import { toUnixSeconds } from '../../time/unix-seconds.ts'
import { type Choice, type ChoiceLimits, fillerChoices, structuredChoices, tokensOf } from '../chat/completion.ts'
import { type Completion, toChatCompletion, toStreamEvents } from '../chat/response.ts'
import { amountOf, costOf, metadataOf, type Reservation } from '../reservation.ts'
import { reserve, runAndSettle, settle } from '../reserve.ts'
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
  const ordered = reserve(session, call)
  if ('faults' in ordered) return ordered
  const { stream } = call.request.body
  if (stream !== true) {
    const { completion } = await runAndSettle(session, ordered, () => createCompletion(session, call, ordered))
    return { status: 200, body: toChatCompletion(completion) }
  }
  try {
    return {
      response: streamCompletion(session, call, { ordered, made: await createCompletion(session, call, ordered) }),
    }
  } catch (error) {
    ordered.account.billing.release(ordered.id)
    throw error
  }
}

interface PricedCompletion {
  readonly completion: Completion
  readonly cost: Exact
}

/** The answer as a whole, and what all of it costs. */
async function createCompletion(
  session: LumenfallSession,
  call: LumenfallCall<Chat>,
  ordered: Reservation,
): Promise<PricedCompletion> {
  const { messages, n, seed } = call.request.body
  const { prompt, most } = tokensOf(ordered.estimate, n ?? 1)
  const asked = JSON.stringify([ordered.route.model.id, messages, seed ?? null])
  const randomFor = (index: number): (() => number) => session.randomFor(`${index} ${asked}`)
  const choices = await choicesFor(session, call, { count: n ?? 1, most, randomFor })
  const cost = costOfTokens(session, call, { ordered, tokens: choices.reduce((sum, { tokens }) => sum + tokens, 0) })
  const completion = {
    id: session.createId('chatcmpl').replace('_', '-'),
    created: toUnixSeconds(session.now()),
    model: ordered.route.model.id,
    choices,
    promptTokens: prompt,
    metadata: { ...metadataOf(session.world, ordered), ...costOf(cost) },
  }
  return { completion, cost }
}

function choicesFor(
  session: LumenfallSession,
  { request, tokens }: LumenfallCall<Chat>,
  bounds: ChoiceLimits,
): Choice[] | Promise<Choice[]> {
  const wanted = readReplyFormat(request.body)
  if ('faults' in wanted) throw new Error('A tool that is not there was let through.')
  if (wanted.kind === 'words') return fillerChoices(bounds)
  return structuredChoices(bounds, wanted, {
    estimatedTokens: (text) => tokens?.(text, 'o200k_base') ?? text.length,
    idOf: (random) => createId('call', session.now(), random),
  })
}

/** The answer as a stream: its estimate is held until it ends, then it is charged for the tokens that were made. */
function streamCompletion(
  session: LumenfallSession,
  call: LumenfallCall<Chat>,
  { ordered, made: { completion, cost } }: { readonly ordered: Reservation; readonly made: PricedCompletion },
): Response {
  // The log has its line when the answer begins: what all of it costs.
  call.report?.({ cost: amountIn(cost, ordered.estimate.unit) })
  const { stream_options: options } = call.request.body
  return createMeteredStream({
    events: toStreamEvents(completion, options?.include_usage === true),
    pace: session.createPace(),
    settle: (tokens) => settle(session, ordered, () => costOfTokens(session, call, { ordered, tokens })),
    later: (run) => session.scheduler.schedule(session.now() + UNREAD, run),
  })
}

/** What an answer of so many tokens costs: the price of the same request, for one choice with the tokens of all. */
function costOfTokens(
  session: LumenfallSession,
  call: LumenfallCall<Chat>,
  { ordered: { route }, tokens }: { readonly ordered: Reservation; readonly tokens: number },
): Exact {
  const { request } = call
  const body = { ...request.body, n: 1, max_tokens: tokens, max_completion_tokens: tokens }
  const priced = session.price({ ...call, request: { ...request, body } }, route)
  if ('fault' in priced) throw new Error(`What was estimated has no price any more: ${priced.fault.message}`)
  return amountOf(priced)
}
