import type { Call, CallResult, ClientConfig } from '../call/call.ts'
import { attemptResponse, callHooks } from '../call/hooks.ts'
import { AbortError, OutlayError, TimeoutError } from '../errors/errors.ts'
import { noRedaction, redactHeaders } from '../redaction/redaction.ts'
import type { SentRequest } from '../request/request.ts'
import { readResponse, readText } from '../response/read-response.ts'
import { retryDelay } from '../retry/retry-delay.ts'
import { defaultEnvironment } from '../time/environment.ts'
import { runAttempts, TIMED_OUT } from './ky-retries.ts'
import { buildRequest, sendOnce } from './send-once.ts'

/**
 * Sends a call: attempt, wait, attempt, until a response can be read, another attempt is of no use, or the deadline
 * passes. An attempt that is ended while it waits calls no hook.
 *
 * @throws AbortError when the call's signal aborts, TimeoutError when time is up, else what the last attempt threw
 */
export async function send(config: ClientConfig, call: Call): Promise<CallResult<unknown>> {
  const { vendor, options } = config
  const { now = defaultEnvironment.now, random = defaultEnvironment.random, hooks } = options
  const { operation, signal, readBody = readText } = call
  const { timeout = options.timeout ?? 12e4, totalTimeout = options.totalTimeout ?? 3e5 } = call
  const plain = buildRequest(config, call, random)
  const deadline = now() + totalTimeout
  const redactor = call.createRedactor?.(call) ?? noRedaction
  const redact = (sent: SentRequest): SentRequest => redactHeaders(redactor.redactRequest(sent))
  let [request, attempt] = [redact(plain), 0]

  const makeAttempt = async (ending: AbortSignal): Promise<CallResult<unknown>> => {
    attempt += 1
    const sent = (await vendor.authenticate?.(plain, call, options)) ?? plain
    ending.throwIfAborted()
    request = redact(sent)
    callHooks(hooks, 'onRequest', { request, attempt })
    const response = await sendOnce(sent, { fetch: options.fetch, signal: ending, request, redactor })
    ending.throwIfAborted()
    const requestId = redactor.redactText(response.headers.get(vendor.requestId ?? 'x-request-id') ?? '') || undefined
    callHooks(hooks, 'onResponse', attemptResponse({ request, attempt }, requestId, response))
    const context = { vendor, request, response, requestId, attempt, options, call, redactor }
    const text = await readBody(context)
    ending.throwIfAborted()
    return { data: readResponse({ ...context, text }, now()), response, requestId, attempts: attempt }
  }

  const toError = (failure: unknown): unknown => {
    // Of the two bounds, the one that is over: timers fire up to two milliseconds early.
    const bound = now() + 2 < deadline ? `timeout of ${timeout}` : `totalTimeout of ${totalTimeout}`
    let error = failure === TIMED_OUT ? new TimeoutError(request, bound) : failure
    if (signal?.aborted) error = new AbortError(request, signal.reason)
    return error instanceof OutlayError ? Object.assign(error, { attempts: attempt }) : error
  }

  const waitAfter = (failure: unknown): number | undefined => {
    const error = toError(failure) as OutlayError
    const wait = retryDelay(error, random())
    if (!(now() + wait < deadline)) return undefined
    callHooks(hooks, 'onRetry', { request, attempt, error, wait })
    return wait
  }

  try {
    const isRepeatable =
      operation.safe || call.selection?.isDryRun || plain.headers[operation.idempotencyHeader as string]
    const retries = isRepeatable ? (call.retry ?? options.retry ?? 2) : 0
    const bounds = { url: request.url, signal, timeout, totalTimeout, retries }
    return await runAttempts({ ...bounds, attempt: makeAttempt, waitAfter })
  } catch (failure) {
    const error = toError(failure)
    callHooks(hooks, 'onError', error)
    throw error
  }
}
