import { isStreamed, textOf } from '../answer/leave-events.ts'
import { misshape } from '../answer/shape.ts'
import type { CallOptions } from '../client/client.ts'
import { ConnectionError } from '../errors/connection-error.ts'
import { UnexpectedAnswerError } from '../errors/unexpected-answer-error.ts'
import type { Operation } from '../operation.ts'
import type { Take } from '../reach.ts'
import type { SentRequest } from '../request/sent-request.ts'
import { untilEnded } from '../until-ended.ts'
import { messagesIn } from './messages.ts'

/** A generated function of an operation that streams. */
export interface StreamingFunction<Options, Event> {
  (options: Options): Promise<unknown>
  readonly operation: Operation<unknown, Event>
}

/** A reply whose body is still to come. */
interface Open {
  readonly response: Response
  readonly request: SentRequest
}

/**
 * The events of a call that is answered with a stream, each held to the document; `[DONE]`, with which OpenAI's API ends
 * a stream, ends it. The call is made when the first event is asked for; leaving the loop ends it.
 *
 * @throws what the call throws; ConnectionError when the stream breaks off, UnexpectedAnswerError for an event that
 * breaks the document, and for an answer that is no stream; the signal's reason when the signal ends it
 * @example for await (const chunk of eventsOf(completeChat, { client, body: { model, messages, stream: true } })) print(chunk)
 */
export async function* eventsOf<Options extends CallOptions, Event>(
  called: StreamingFunction<Options, Event>,
  options: Options,
): AsyncGenerator<Event, void> {
  const { response, request } = await open(called, options)
  if (response.body === null) return
  const messages = messagesIn(response.body)
  try {
    for (;;) {
      const { done, value: data } = await untilEnded(options.signal, () =>
        messages.next().catch((error) => {
          throw new ConnectionError(request, error)
        }),
      )
      if (done || data === '[DONE]') return
      yield eventIn(data, called.operation, { response, request }) as Event
    }
  } finally {
    // One of them does nothing: the first where reading has begun, the second where it has not.
    response.body.cancel().catch(() => {})
    messages.return().catch(() => {})
  }
}

async function open<Options>(called: StreamingFunction<Options, unknown>, options: Options): Promise<Open> {
  let opened: Open | undefined
  const take: Take = async (response, request) => {
    if (!isStreamed(response)) return textOf(response, request)
    opened = { response, request }
    return ''
  }
  // A good answer is a stream, of which the call reads nothing, or it is not what was asked for.
  const refusals = Object.entries(called.operation.answers).filter(([status]) => !status.startsWith('2'))
  const answers = {
    ...Object.fromEntries(refusals),
    get '2XX'() {
      return { type: opened ? 'none' : 'a stream of events' }
    },
  }
  await called({ ...options, take, answers })
  // The call has thrown where there is none.
  return opened as unknown as Open
}

function eventIn(text: string, { event = {} }: Operation, { response, request }: Open): unknown {
  const { status, headers } = response
  const unexpected = (problem: string, body: unknown): UnexpectedAnswerError =>
    new UnexpectedAnswerError({ status, headers, request, text, body, problem })
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw unexpected('an event is not JSON', text)
  }
  const problem = misshape(event, body)
  if (problem !== undefined) throw unexpected(`of an event, ${problem}`, body)
  return body
}
