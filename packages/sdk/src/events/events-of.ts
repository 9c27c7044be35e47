import { answerFacts } from '../answer/answer-facts.ts'
import { isStreamed } from '../answer/leave-events.ts'
import { readBody } from '../answer/read-body.ts'
import type { CallOptions, Take, Taken } from '../client/client.ts'
import { AbortError } from '../errors/abort-error.ts'
import { ConnectionError } from '../errors/connection-error.ts'
import { OutlayError } from '../errors/outlay-error.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
import { UnexpectedAnswerError } from '../errors/unexpected-answer-error.ts'
import { tell } from '../hooks/tell.ts'
import type { Operation } from '../operation.ts'
import { textOf } from '../reach.ts'
import { within } from '../time/within.ts'
import { type BytesReader, messagesIn } from './messages.ts'
import { errorIn, type StreamEvent } from './stream-error.ts'

/** A generated function of an operation that streams. */
export interface StreamingFunction<Asked, Event> {
  (options: Asked): Promise<unknown>
  readonly operation: Operation<unknown, Event>
}

/** An operation that streams nothing has events of any type, and so none. */
type Streams<Event> = unknown extends Event ? never : unknown

/** What asks for the stream, where the request says it by a field `stream`: otherwise it runs and costs, and streams nothing. */
type Streamed<Asked> = Asked extends { readonly body: infer Body }
  ? 'stream' extends keyof Body
    ? { readonly body: { readonly stream: true } }
    : unknown
  : unknown

/**
 * The events of a call that is answered with a stream, until the one that ends it by the document (`[DONE]` where it names
 * none). The call is made when the first event is asked for; leaving the loop ends it. `timeout` bounds the wait for
 * the head of the answer, `totalTimeout` that of all attempts; from then on each bounds the wait for the next event, from when it is
 * asked for. Bound the whole by `signal: AbortSignal.timeout(60_000)`.
 *
 * @throws what the call throws; RefusalError when an event says that something went wrong, ConnectionError when the stream
 * breaks off, or ends without the event that ends it by the document, TimeoutError when an event comes too late,
 * UnexpectedAnswerError for an event that is no JSON and for an answer that is no stream, AbortError when the signal ends it,
 * RangeError for an event of more than 16 Mi characters
 * @example for await (const chunk of eventsOf(completeChat, { client, body: { model, messages, stream: true } })) print(chunk)
 */
export async function* eventsOf<Asked extends CallOptions, Event>(
  called: StreamingFunction<Asked, Event> & Streams<Event>,
  options: NoInfer<Asked> & Streamed<Asked>,
): AsyncGenerator<Event, void> {
  const taken = await open(called, options)
  const reader: ReadableStreamDefaultReader<Uint8Array> = (taken.response.body ?? new Blob([]).stream()).getReader()
  const read: BytesReader['read'] = () =>
    reader.read().catch((error) => {
      throw new ConnectionError(taken.request, error, taken.veil.text)
    })
  let name = ''
  const messages = messagesIn({ read }, (given) => {
    name = given
  })
  try {
    for (;;) {
      const event = await nextOf(messages, taken, () => name)
      if (event === undefined) return
      yield event as Event
    }
  } finally {
    // Ends the connection, even while the reader waits for the next piece.
    reader.cancel().catch(() => {})
  }
}

/** The data of the next event, which is JSON, and so never undefined; undefined at the end. */
async function nextOf(messages: AsyncIterator<string, void>, taken: Taken, nameOf: () => string): Promise<unknown> {
  const { request, veil, call } = taken
  const { streamEnd } = call.operation
  try {
    const { done, value } = await within(boundsOf(taken), () => messages.next())
    if (done && streamEnd !== undefined)
      throw new ConnectionError(request, new Error(`the stream was closed before its ${streamEnd}`), veil.text)
    return done || value === (streamEnd ?? '[DONE]') ? undefined : eventIn({ name: nameOf(), text: value }, taken)
  } catch (thrown) {
    const error = told(thrown, taken)
    tell(taken.options.hooks, 'onError', error)
    throw error
  }
}

/** An error in the middle of a stream, with what is known of its call. */
function told(thrown: unknown, { request, requestId, response, attempt, call: { signal } }: Taken): unknown {
  const { status, headers } = response
  const error = signal?.aborted ? new AbortError(request, signal.reason) : thrown
  if (!(error instanceof OutlayError)) return error
  // Not enumerable, so that no print of the error shows them.
  Object.defineProperty(error, 'headers', { value: headers })
  return Object.assign(error, { status, requestId, attempts: attempt })
}

async function open<Asked>(called: StreamingFunction<Asked, unknown>, options: Asked): Promise<Taken> {
  let opened: Taken | undefined
  const take: Take = async (taken) => {
    if (!isStreamed(taken.response)) return textOf(taken)
    opened = taken
    return ''
  }
  // A good answer is a stream, of which the call reads nothing, or it is not what was asked for.
  const good = [...Object.keys(called.operation.answers).filter((status) => status.startsWith('2')), '2XX']
  const get = (): string => (opened ? 'none' : 'a stream of events (ask for one: stream: true in the body)')
  const answers = Object.defineProperties({}, Object.fromEntries(good.map((one) => [one, { enumerable: true, get }])))
  const picked = { isDeclared: false, isStream: true, answers }
  await called({ ...options, take, picked })
  // The call has thrown where there is none.
  return opened as unknown as Taken
}

/** Both limits run from the last event on, so that a stream that goes on sending is never cut. */
function boundsOf({ request, call, options }: Taken): Parameters<typeof within>[0] {
  const { timeout = options.timeout ?? 120_000, totalTimeout = options.totalTimeout ?? 300_000 } = call
  const isTotal = totalTimeout < timeout
  const milliseconds = isTotal ? totalTimeout : timeout
  const late = (): Error =>
    new TimeoutError(request, `${isTotal ? 'totalTimeout' : 'timeout'} of ${milliseconds}`, 'event')
  return { signal: call.signal, milliseconds, late }
}

function eventIn(event: StreamEvent, taken: Taken): unknown {
  const { text } = event
  const error = errorIn(event, taken)
  if (error) throw error
  const facts = answerFacts(taken, text)
  const data = readBody({}, taken.response.status, text).body
  if (data === (text || undefined)) throw new UnexpectedAnswerError({ ...facts, problem: 'an event is not JSON' })
  const problem = taken.options.answers?.({ ...taken, text, data, isEvent: true })
  if (problem) throw new UnexpectedAnswerError({ ...facts, problem: `of an event, ${problem}` })
  return data
}
