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
  /** How it was run and what it cost. */
  readonly metadata: Metadata
}

/** A completed chat as one answer, in the form of OpenAI's API. */
export function answerOf(completion: Completion): ChatCompletion {
  const { id, created, model, choices, metadata } = completion
  return {
    id,
    object: 'chat.completion',
    created,
    model,
    choices: choices.map(({ index, finish, pieces }) => ({
      index,
      message: { role: 'assistant', content: [...pieces()].join(''), refusal: null },
      logprobs: null,
      finish_reason: finish,
    })),
    usage: usageOf(completion),
    metadata,
  }
}

/**
 * A completed chat as the events of a stream, in the form of OpenAI's API: the role, the text piece by piece, the reason why
 * it ends; then the usage where it is asked for; then `[DONE]`. What it cost stands in the last event before that.
 */
export function* eventsOf(completion: Completion, includeUsage: boolean): Generator<StreamEvent> {
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
  for (const { index, finish, pieces } of choices) {
    yield { data: chunk(changed(index, { role: 'assistant', content: '', refusal: null })), tokens: 0 }
    for (const content of pieces()) yield { data: chunk(changed(index, { content })), tokens: 1 }
    const isLast = !includeUsage && index === choices.length - 1
    yield { data: chunk(changed(index, {}, finish), isLast ? { metadata } : {}), tokens: 0, isSettled: isLast }
  }
  if (includeUsage) yield { data: chunk([], { usage: usageOf(completion), metadata }), tokens: 0, isSettled: true }
  yield { data: '[DONE]', tokens: 0 }
}

/** How many tokens a completed chat used. */
export function usageOf({ choices, promptTokens }: Completion): ChatUsage {
  const completed = choices.reduce((sum, { tokens }) => sum + tokens, 0)
  return { prompt_tokens: promptTokens, completion_tokens: completed, total_tokens: promptTokens + completed }
}
