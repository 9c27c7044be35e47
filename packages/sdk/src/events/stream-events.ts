import type { BodyReader, CallOptions, ResponseContext } from '../call/call.ts'
import { callHooks } from '../call/hooks.ts'
import { AbortError, ConnectionError, OutlayError, TimeoutError, UnexpectedResponseError } from '../errors/errors.ts'
import type { Operation } from '../operation/operation.ts'
import { parseBody } from '../response/parse-body.ts'
import { isEventStream, readText, responseDetails } from '../response/read-response.ts'
import { withDeadline } from '../time/deadline.ts'
import { type BytesReader, readMessages } from './messages.ts'
import { findStreamError, type StreamEvent } from './stream-error.ts'

/** A generated function of an operation that streams. */
export interface StreamingFunction<Options, Event> {
  (options: Options): Promise<unknown>
  readonly operation: Operation<unknown, Event>
}

/** An operation that streams nothing has events of any type, and so none. */
type IfStreaming<Event> = unknown extends Event ? never : unknown

/** What asks for the stream, where the request says it by a field `stream`: otherwise it runs and costs, and streams nothing. */
type StreamOption<Options> = Options extends { readonly body: infer Body }
  ? 'stream' extends keyof Body
    ? { readonly body: { readonly stream: true } }
    : unknown
  : unknown

/**
 * Gives the events of a call that is answered with a stream, until the one that ends it by the document (`[DONE]` where it
 * names none). The call is made when the first event is requested; leaving the loop ends it. `timeout` bounds the wait for
 * the head of the answer, `totalTimeout` that of all attempts; from then on each bounds the wait for the next event, from when it is
 * asked for. Bound the whole by `signal: AbortSignal.timeout(60_000)`.
 *
 * @throws what the call throws; ApiError when an event says that something went wrong, ConnectionError when the stream
 * breaks off, or ends without the event that ends it by the document, TimeoutError when an event comes too late,
 * UnexpectedResponseError for an event that is not JSON and for an answer that is not a stream, AbortError when the signal ends it,
 * RangeError for an event of more than 16 Mi characters
 * @example for await (const chunk of streamEvents(completeChat, { client, body: { model, messages, stream: true } })) print(chunk)
 */
export async function* streamEvents<Options extends CallOptions, Event>(
  called: StreamingFunction<Options, Event> & IfStreaming<Event>,
  options: NoInfer<Options> & StreamOption<Options>,
): AsyncGenerator<Event, void> {
  const taken = await open(called, options)
  const reader: ReadableStreamDefaultReader<Uint8Array> = (taken.response.body ?? new Blob([]).stream()).getReader()
  const read: BytesReader['read'] = () =>
    reader.read().catch((error) => {
      throw new ConnectionError(taken.request, error, taken.redactor.redactText)
    })
  let name = ''
  const messages = readMessages({ read }, (given) => {
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
async function nextOf(
  messages: AsyncIterator<string, void>,
  taken: ResponseContext,
  nameOf: () => string,
): Promise<unknown> {
  const { request, redactor, call } = taken
  const { streamEnd } = call.operation
  try {
    const { done, value } = await withDeadline(boundsOf(taken), () => messages.next())
    if (done && streamEnd !== undefined)
      throw new ConnectionError(
        request,
        new Error(`the stream was closed before its ${streamEnd}`),
        redactor.redactText,
      )
    return done || value === (streamEnd ?? '[DONE]') ? undefined : eventIn({ name: nameOf(), text: value }, taken)
  } catch (thrown) {
    const error = toStreamError(thrown, taken)
    callHooks(taken.options.hooks, 'onError', error)
    throw error
  }
}

/** An error in the middle of a stream, with what is known of its call. */
function toStreamError(
  thrown: unknown,
  { request, requestId, response, attempt, call: { signal } }: ResponseContext,
): unknown {
  const { status, headers } = response
  const error = signal?.aborted ? new AbortError(request, signal.reason) : thrown
  if (!(error instanceof OutlayError)) return error
  // Not enumerable, so that no print of the error shows them.
  Object.defineProperty(error, 'headers', { value: headers })
  return Object.assign(error, { status, requestId, attempts: attempt })
}

async function open<Options>(called: StreamingFunction<Options, unknown>, options: Options): Promise<ResponseContext> {
  let opened: ResponseContext | undefined
  const readBody: BodyReader = async (taken) => {
    if (!isEventStream(taken.response)) return readText(taken)
    opened = taken
    return ''
  }
  // A good answer is a stream, of which the call reads nothing, or it is not what was asked for.
  const good = [...Object.keys(called.operation.responses).filter((status) => status.startsWith('2')), '2XX']
  const get = (): string => (opened ? 'none' : 'text/event-stream (set stream: true in the request)')
  const responses = Object.defineProperties({}, Object.fromEntries(good.map((one) => [one, { enumerable: true, get }])))
  const selection = { isDryRun: false, isStream: true, responses }
  await called({ ...options, readBody, selection })
  // The call has thrown where there is none.
  return opened as unknown as ResponseContext
}

/** Both limits run from the last event on, so that a stream that goes on sending is never cut. */
function boundsOf({ request, call, options }: ResponseContext): Parameters<typeof withDeadline>[0] {
  const { timeout = options.timeout ?? 120_000, totalTimeout = options.totalTimeout ?? 300_000 } = call
  const isTotal = totalTimeout < timeout
  const milliseconds = isTotal ? totalTimeout : timeout
  const late = (): Error =>
    new TimeoutError(request, `${isTotal ? 'totalTimeout' : 'timeout'} of ${milliseconds}`, 'event')
  return { signal: call.signal, milliseconds, late }
}

function eventIn(event: StreamEvent, taken: ResponseContext): unknown {
  const { text } = event
  const error = findStreamError(event, taken)
  if (error) throw error
  const facts = responseDetails(taken, text)
  const data = parseBody(undefined, text).body
  if (data === (text || undefined)) throw new UnexpectedResponseError({ ...facts, problem: 'an event is not JSON' })
  const problem = taken.options.responseValidator?.({ ...taken, text, data, isEvent: true })
  if (problem) throw new UnexpectedResponseError({ ...facts, problem: `in an event, ${problem}` })
  return data
}
