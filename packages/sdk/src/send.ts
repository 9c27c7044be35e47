import ky, { TimeoutError as Late, NetworkError } from 'ky'
import type { Call } from './client/client.ts'
import { AbortError } from './errors/abort-error.ts'
import { OutlayError } from './errors/outlay-error.ts'
import { TimeoutError } from './errors/timeout-error.ts'
import { attemptResponse } from './hooks/answered.ts'
import { callHooks } from './hooks/tell.ts'
import { readText, sendOnce } from './reach.ts'
import { redactHeaders } from './request/masked.ts'
import { buildRequest, type ClientConfig } from './request/request-of.ts'
import type { SentRequest } from './request/sent-request.ts'
import { noRedaction } from './request/veil.ts'
import { readResponse } from './response/read-answer.ts'
import { retryDelay } from './retry/wait-before.ts'
import { defaultEnvironment } from './time/own.ts'
import { raceAbort } from './time/until-ended.ts'

/** What a call comes to: the data of its good answer, and where it is from. */
export interface CallResult<Data> {
  readonly data: Data
  /** The answer itself; its body has been read. */
  readonly response: Response
  /** What the vendor calls the request. */
  readonly requestId: string | undefined
  /** How often the request was sent. */
  readonly attempts: number
}

/**
 * Sends a call, again where that is of use, and gives what it comes to; whatever else happens is thrown.
 *
 * ky counts, waits and ends attempts, as of a GET; what they are made of it does not see. An attempt that was
 * ended while it waited comes to nothing: no hook hears of it. What `auth` throws, ky takes for its own when it is trouble of
 * a connection.
 */
export async function send(sender: ClientConfig, call: Call): Promise<CallResult<unknown>> {
  const { vendor, options } = sender
  const { now = defaultEnvironment.now, random = defaultEnvironment.random } = options
  const { operation, signal, selection, readBody = readText, retry = options.retry ?? 2 } = call
  const { timeout = options.timeout ?? 12e4, totalTimeout = options.totalTimeout ?? 3e5 } = call
  const plain = buildRequest(sender, call, random)
  const until = now() + totalTimeout
  const redactor = call.createRedactor?.(call) ?? noRedaction
  const shown = (sent: SentRequest): SentRequest => redactHeaders(redactor.redactRequest(sent))
  let [request, attempt, wait] = [shown(plain), 0, 0]
  let exchange: CallResult<unknown> | undefined
  const once = async (ending: AbortSignal): Promise<Response> => {
    attempt += 1
    const sent = (await vendor.authenticate?.(plain, call, options)) ?? plain
    ending.throwIfAborted()
    request = shown(sent)
    callHooks(options.hooks, 'onRequest', { request, attempt })
    const response = await sendOnce(sent, { ...options, signal: ending, request, redactor })
    ending.throwIfAborted()
    const requestId = redactor.redactText(response.headers.get(vendor.requestId ?? 'x-request-id') ?? '') || undefined
    callHooks(options.hooks, 'onResponse', attemptResponse({ request, attempt }, requestId, response))
    const taken = { vendor, request, response, requestId, attempt, options, call, redactor }
    const text = await readBody(taken)
    ending.throwIfAborted()
    exchange = { data: readResponse({ ...taken, text }, now()), response, requestId, attempts: attempt }
    return response
  }
  const told = (thrown: unknown): unknown => {
    let error = thrown instanceof NetworkError ? thrown.cause : thrown
    if (thrown instanceof Late)
      error = new TimeoutError(request, now() + 2 < until ? `timeout of ${timeout}` : `totalTimeout of ${totalTimeout}`)
    if (signal?.aborted) error = new AbortError(request, signal.reason)
    return error instanceof OutlayError ? Object.assign(error, { attempts: attempt }) : error
  }
  try {
    await ky(request.url, {
      signal: signal as AbortSignal,
      timeout: timeout < 2 ** 31 && timeout,
      totalTimeout: totalTimeout < 2 ** 31 && totalTimeout,
      fetch: (input) => raceAbort((input as Request).signal, once),
      retry: {
        limit:
          operation.safe || selection?.isDryRun || plain.headers[operation.idempotencyHeader as string] ? retry : 0,
        shouldRetry: ({ error: thrown }) => {
          const error = told(thrown) as OutlayError
          wait = retryDelay(error, random())
          const isInTime = now() + wait < until
          if (isInTime) callHooks(options.hooks, 'onRetry', { request, attempt, error, wait })
          return isInTime
        },
        delay: () => wait,
      },
    })
    return exchange as unknown as CallResult<unknown>
  } catch (thrown) {
    const error = told(thrown)
    callHooks(options.hooks, 'onError', error)
    throw error
  }
}
