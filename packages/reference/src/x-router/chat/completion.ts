import type { ChatCompletion, ChatModel, ChatUsage } from '@outlay/spec/x-router/schemas'
import type { StreamEvent } from '../../stream/metered-stream.ts'

/** A completed chat. */
export interface Completion {
  readonly id: string
  /** Seconds since 1970. */
  readonly created: number
  readonly model: ChatModel
  /** `length` when it ends at its limit. */
  readonly finish: 'stop' | 'length'
  /** Its text, a piece for each token; the same each time. */
  readonly pieces: () => Iterable<string>
  readonly usage: ChatUsage
}

/** A completed chat as one response, in the form of OpenAI's API. */
export function toChatCompletion({ id, created, model, finish, pieces, usage }: Completion): ChatCompletion {
  const message = { role: 'assistant', content: [...pieces()].join('') } as const
  const choices: ChatCompletion['choices'] = [{ index: 0, message, finish_reason: finish }]
  return { id, object: 'chat.completion', created, model, choices, usage }
}

/** A completed chat as stream events: role, text, finish reason, the usage if the request wants it, `[DONE]`. */
export function* toStreamEvents(
  { id, created, model, ...completion }: Completion,
  includeUsage: boolean,
): Generator<StreamEvent> {
  const { finish, pieces, usage } = completion
  const chunk = (choices: readonly unknown[], used: unknown = null): string =>
    JSON.stringify({
      id,
      object: 'chat.completion.chunk',
      created,
      model,
      choices,
      ...(includeUsage && { usage: used }),
    })
  const changed = (delta: object, reason: string | null = null): unknown[] => [
    { index: 0, delta, finish_reason: reason },
  ]
  yield { data: chunk(changed({ role: 'assistant', content: '' })), tokens: 0 }
  for (const content of pieces()) yield { data: chunk(changed({ content })), tokens: 1 }
  yield { data: chunk(changed({}, finish)), tokens: 0, isSettled: true }
  if (includeUsage) yield { data: chunk([], usage), tokens: 0 }
  yield { data: '[DONE]', tokens: 0 }
}
