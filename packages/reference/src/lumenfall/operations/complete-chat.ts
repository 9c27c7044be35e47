import type { Exact } from '@outlay/money'
import type { ChatCompletion, CompleteChatData } from '@outlay/spec/lumenfall/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { amountIn } from '../../behaviour/events.ts'
import { readReplyFormat } from '../../chat/reply-format.ts'
import { createId } from '../../random/random.ts'
import { createMeteredStream } from '../../stream/metered-stream.ts'
import { toUnixSeconds } from '../../time/instants.ts'
import {
  type Choice,
  type ChoiceLimits,
  countEstimatedTokens,
  fillerChoices,
  structuredChoices,
} from '../chat/completion.ts'
import { type Completion, toChatCompletion, toStreamEvents } from '../chat/response.ts'
import { amountOf, costOf, metadataOf, type Reservation } from '../reservation.ts'
import { reserve, runAndSettle, settle } from '../reserve.ts'
import type { LumenfallCall, LumenfallSession } from '../session.ts'

type Chat = RequestOf<CompleteChatData>

/** How long a stream stays open for a client that does not read, in milliseconds. */
const UNREAD = 600_000

/**
 * completeChat: returns filler text, or JSON or a tool call where the request wants one, whole or as a stream, and charges
 * the tokens that were made.
 */
export async function completeChat(
  session: LumenfallSession,
  call: LumenfallCall<Chat>,
): Promise<Outcome<ChatCompletion>> {
  const reservation = reserve(session, call)
  if ('faults' in reservation) return reservation
  const { stream } = call.request.body
  if (stream !== true) {
    const { completion } = await runAndSettle(session, reservation, () => createCompletion(session, call, reservation))
    return { status: 200, headers: reservation.headers, body: toChatCompletion(completion) }
  }
  try {
    const made = await createCompletion(session, call, reservation)
    return { headers: reservation.headers, response: streamCompletion(session, call, { reservation, made }) }
  } catch (error) {
    reservation.account.billing.release(reservation.id)
    throw error
  }
}

interface PricedCompletion {
  readonly completion: Completion
  readonly cost: Exact
}

/** The whole completion and its cost. */
async function createCompletion(
  session: LumenfallSession,
  call: LumenfallCall<Chat>,
  reservation: Reservation,
): Promise<PricedCompletion> {
  const { messages, n, seed } = call.request.body
  const { prompt, most } = countEstimatedTokens(reservation.estimate, n ?? 1)
  const key = JSON.stringify([reservation.route.model.id, messages, seed ?? null])
  const randomFor = (index: number): (() => number) => session.randomFor(`${index} ${key}`)
  const choices = await choicesFor(session, call, { count: n ?? 1, most, randomFor })
  const cost = costOfTokens(
    session,
    call,
    choices.reduce((sum, { tokens }) => sum + tokens, 0),
  )
  const completion = {
    id: session.createId('chatcmpl').replace('_', '-'),
    created: toUnixSeconds(session.now()),
    model: reservation.route.model.id,
    choices,
    promptTokens: prompt,
    metadata: { ...metadataOf(session.world, reservation), ...costOf(cost) },
  }
  return { completion, cost }
}

function choicesFor(
  session: LumenfallSession,
  { request, tokens }: LumenfallCall<Chat>,
  bounds: ChoiceLimits,
): Choice[] | Promise<Choice[]> {
  const wanted = readReplyFormat(request.body)
  if ('faults' in wanted) throw new Error('A request for an unknown tool came through.')
  if (wanted.kind === 'words') return fillerChoices(bounds)
  return structuredChoices(bounds, wanted, {
    countTokens: (text) => tokens?.(text, 'o200k_base') ?? text.length,
    idOf: (random) => createId('call', session.now(), random),
  })
}

/** Streams a completion. Its estimate is held until the stream ends; then the tokens that were made are charged. */
function streamCompletion(
  session: LumenfallSession,
  call: LumenfallCall<Chat>,
  { reservation, made: { completion, cost } }: { readonly reservation: Reservation; readonly made: PricedCompletion },
): Response {
  // The log line is written when the stream begins: it has the cost of the whole completion.
  call.report?.({ cost: amountIn(cost, reservation.estimate.unit) })
  const { stream_options: options } = call.request.body
  return createMeteredStream({
    events: toStreamEvents(completion, options?.include_usage === true),
    pace: session.createPace(),
    settle: (tokens) => settle(session, reservation, () => costOfTokens(session, call, tokens)),
    later: (run) => session.scheduler.schedule(session.now() + UNREAD, run),
  })
}

/** The cost of so many tokens: the price of the same request for one choice with all of them. */
function costOfTokens(session: LumenfallSession, call: LumenfallCall<Chat>, tokens: number): Exact {
  const { request } = call
  const body = { ...request.body, n: 1, max_tokens: tokens, max_completion_tokens: tokens }
  const priced = session.price({ ...call, request: { ...request, body } })
  if ('fault' in priced) throw new Error(`A request that had an estimate has no price: ${priced.fault.message}`)
  return amountOf(priced)
}
