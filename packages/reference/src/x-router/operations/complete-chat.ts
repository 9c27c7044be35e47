import { ceil, type Exact, exact, multiply, toSafeInteger } from '@outlay/money'
import type { ChatCompletion, CompleteChatData } from '@outlay/spec/x-router/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { fillerWords } from '../../random/filler-words.ts'
import { hashToSeed, randomInteger, seededRandom } from '../../random/random.ts'
import { createMeteredStream } from '../../stream/metered-stream.ts'
import { toUnixSeconds } from '../../time/instants.ts'
import { actualCost } from '../actual-cost.ts'
import { type Completion, toChatCompletion, toStreamEvents } from '../chat/completion.ts'
import { type RunResult, runAfterPayment } from '../run-after-payment.ts'
import type { XRouterCall, XRouterSession } from '../session.ts'

type Chat = RequestOf<CompleteChatData>

/** The least share of its limit that a completion uses. */
const LEAST = exact('0.5')

/** completeChat: returns filler text after payment, whole or as a stream. */
export function completeChat(session: XRouterSession, call: XRouterCall<Chat>): Promise<Outcome<ChatCompletion>> {
  return runAfterPayment(session, call, () => createCompletion(session, call))
}

function createCompletion(session: XRouterSession, call: XRouterCall<Chat>): RunResult<ChatCompletion> {
  const { messages, stream, stream_options: options } = call.request.body
  if (messages.at(-1)?.content === session.world.prompts.failed) return 'failed'
  const completion = completionOf(session, call)
  const costOf = (tokens: number): Exact => {
    const body = { ...call.request.body, max_tokens: tokens }
    return actualCost(session, { ...call, request: { ...call.request, body } })
  }
  const cost = costOf(completion.usage.completion_tokens)
  if (stream !== true) return { outcome: { status: 200, body: toChatCompletion(completion) }, cost }
  const events = toStreamEvents(completion, options?.include_usage === true)
  return {
    cost,
    stream: (settle) =>
      createMeteredStream({ events, pace: session.createPace(), settle: (tokens) => settle(() => costOf(tokens)) }),
  }
}

function completionOf(session: XRouterSession, { request, tokens }: XRouterCall<Chat>): Completion {
  const { messages, model = 'anthropic/claude-3.5-sonnet', max_tokens: most = 4096, seed } = request.body
  const begun = seed ?? hashToSeed(JSON.stringify([model, messages]))
  const completed = randomInteger(whole(ceil(multiply(LEAST, exact(most)))), most, seededRandom(begun))
  const prompt = tokens?.(messages, 'o200k_base') ?? 0
  return {
    id: `chatcmpl-${session.randomUuid()}`,
    created: toUnixSeconds(session.now()),
    model,
    finish: completed === most ? 'length' : 'stop',
    pieces: () => fillerWords(completed, seededRandom(begun)),
    usage: {
      prompt_tokens: prompt,
      completion_tokens: completed,
      total_tokens: whole(exact(prompt + completed)),
    },
  }
}

function whole({ n }: Exact): number {
  const found = toSafeInteger(n)
  if (found === undefined) throw new Error('The number of tokens is not a safe integer.')
  return found
}
