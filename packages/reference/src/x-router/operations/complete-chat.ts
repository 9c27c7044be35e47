import { ceil, type Exact, exact, multiply, toSafeInteger } from '@outlay/money'
import type { ChatCompletion, CompleteChatData } from '@outlay/spec/x-router/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { between } from '../../chance/between.ts'
import { pieces } from '../../chance/pieces.ts'
import { seedOf } from '../../chance/seed-of.ts'
import { seeded } from '../../chance/seeded.ts'
import { meteredStream } from '../../stream/metered-stream.ts'
import { unixSeconds } from '../../time/unix-seconds.ts'
import { actualCost } from '../actual-cost.ts'
import { answerOf, type Completion, eventsOf } from '../chat/completion.ts'
import { type Made, runPaid } from '../run.ts'
import type { XRouterCall, XRouterSession } from '../session.ts'

type Chat = RequestOf<CompleteChatData>

/** The share of its bound that an answer has at least. */
const LEAST = exact('0.5')

/** completeChat: answers with a text that says nothing, once it is paid; in one piece or as a stream. */
export function completeChat(session: XRouterSession, call: XRouterCall<Chat>): Promise<Outcome<ChatCompletion>> {
  return runPaid(session, call, () => made(session, call))
}

function made(session: XRouterSession, call: XRouterCall<Chat>): Made<ChatCompletion> {
  const { messages, stream, stream_options: options } = call.request.body
  if (messages.at(-1)?.content === session.world.prompts.failed) return 'failed'
  const completion = completionOf(session, call)
  const costOf = (tokens: number): Exact => {
    const body = { ...call.request.body, max_tokens: tokens }
    return actualCost(session, { ...call, request: { ...call.request, body } })
  }
  const cost = costOf(completion.usage.completion_tokens)
  if (stream !== true) return { outcome: { status: 200, body: answerOf(completion) }, cost }
  const events = eventsOf(completion, options?.include_usage === true)
  return {
    cost,
    streamed: (settle) =>
      meteredStream({ events, pace: session.pace(), settle: (tokens) => settle(() => costOf(tokens)) }),
  }
}

function completionOf(session: XRouterSession, { request, tokens }: XRouterCall<Chat>): Completion {
  const { messages, model = 'anthropic/claude-3.5-sonnet', max_tokens: most = 4096, seed } = request.body
  const begun = seed ?? seedOf(JSON.stringify([model, messages]))
  const completed = between(whole(ceil(multiply(LEAST, exact(most)))), most, seeded(begun))
  const prompt = tokens?.(messages, 'o200k_base') ?? 0
  return {
    id: `chatcmpl-${session.uuid()}`,
    created: unixSeconds(session.now()),
    model,
    finish: completed === most ? 'length' : 'stop',
    pieces: () => pieces(completed, seeded(begun)),
    usage: {
      prompt_tokens: prompt,
      completion_tokens: completed,
      total_tokens: whole(exact(prompt + completed)),
    },
  }
}

function whole({ n }: { readonly n: bigint }): number {
  const found = toSafeInteger(n)
  if (found === undefined) throw new Error('There are more tokens than a number counts.')
  return found
}
