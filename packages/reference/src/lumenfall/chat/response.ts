import type { ChatCompletion, ChatUsage, Metadata } from '@outlay/spec/lumenfall/schemas'
import type { StreamEvent } from '../../stream/metered-stream.ts'
import type { Choice } from './completion.ts'

/** A completed chat. */
export interface Completion {
  readonly id: string
  /** Seconds since 1970. */
  readonly created: number
  readonly model: string
  readonly choices: readonly Choice[]
  readonly promptTokens: number
  /** Who ran it and what it cost. */
  readonly metadata: Metadata
}

/** A completed chat as one response, in the form of OpenAI's API. */
export function toChatCompletion(completion: Completion): ChatCompletion {
  const { id, created, model, choices, metadata } = completion
  return {
    id,
    object: 'chat.completion',
    created,
    model,
    choices: choices.map((choice) => ({
      index: choice.index,
      message: messageOf(choice),
      logprobs: null,
      finish_reason: choice.finish,
    })),
    usage: usageOf(completion),
    metadata,
  }
}

/**
 * A completed chat as stream events, in the form of OpenAI's API: the role, the text piece by piece, the finish reason; the
 * usage if the request wants it; then `[DONE]`. The event before `[DONE]` has the cost.
 */
export function* toStreamEvents(completion: Completion, includeUsage: boolean): Generator<StreamEvent> {
  const { id, created, model, choices, metadata } = completion
  const chunk = (changed: unknown[], more: object = {}): string =>
    JSON.stringify({
      id,
      object: 'chat.completion.chunk',
      created,
      model,
      choices: changed,
      ...(includeUsage && { usage: null }),
      ...more,
    })
  const changed = (index: number, delta: object, finish: string | null = null): unknown[] => [
    { index, delta, logprobs: null, finish_reason: finish },
  ]
  for (const { index, finish, call, pieces, pieceTokens, nameTokens = 0 } of choices) {
    const first =
      call === undefined ? { content: '' } : { content: null, tool_calls: [{ index: 0, ...callOf(call, '') }] }
    yield { data: chunk(changed(index, { role: 'assistant', ...first, refusal: null })), tokens: nameTokens }
    let at = 0
    for (const piece of pieces()) {
      const delta = call === undefined ? { content: piece } : { tool_calls: [{ index: 0, ...moreOf(call, piece) }] }
      yield { data: chunk(changed(index, delta)), tokens: pieceTokens?.[at++] ?? 1 }
    }
    const isLast = !includeUsage && index === choices.length - 1
    yield { data: chunk(changed(index, {}, finish), isLast ? { metadata } : {}), tokens: 0, isSettled: isLast }
  }
  if (includeUsage) yield { data: chunk([], { usage: usageOf(completion), metadata }), tokens: 0, isSettled: true }
  yield { data: '[DONE]', tokens: 0 }
}

function messageOf({ call, pieces }: Choice): ChatCompletion['choices'][number]['message'] {
  const text = [...pieces()].join('')
  if (call === undefined) return { role: 'assistant', content: text, refusal: null }
  return { role: 'assistant', content: null, tool_calls: [callOf(call, text)], refusal: null }
}

type Call = NonNullable<Choice['call']>
type CallInMessage = NonNullable<ChatCompletion['choices'][number]['message']['tool_calls']>[number]

/** A call with its arguments, of a custom tool its input. */
function callOf({ id, type, name }: Call, text: string): CallInMessage {
  return type === 'custom'
    ? { id, type, custom: { name, input: text } }
    : { id, type, function: { name, arguments: text } }
}

/** The next piece of a call's arguments. */
function moreOf({ type }: Call, piece: string): object {
  return type === 'custom' ? { custom: { input: piece } } : { function: { arguments: piece } }
}

/** How many tokens a completed chat used. */
export function usageOf({ choices, promptTokens }: Completion): ChatUsage {
  const completed = choices.reduce((sum, { tokens }) => sum + tokens, 0)
  return { prompt_tokens: promptTokens, completion_tokens: completed, total_tokens: promptTokens + completed }
}
