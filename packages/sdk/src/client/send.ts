import type { Call, CallResult, ClientConfig } from '../call/call.ts'
import { attemptResponse, callHooks } from '../call/hooks.ts'
import { AbortError, OutlayError, TimeoutError } from '../errors/errors.ts'
import { noRedaction, redactHeaders } from '../redaction/redaction.ts'
import type { SentRequest } from '../request/request.ts'
import { readResponse, readText } from '../response/read-response.ts'
import { retryDelay } from '../retry/retry-delay.ts'
import { defaultEnvironment } from '../time/environment.ts'
import { causeOf, isTimeUp, runAttempts } from './ky-retries.ts'
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
  const { operation, selection, signal, readBody = readText, retry = options.retry ?? 2 } = call
  const { timeout = options.timeout ?? 12e4, totalTimeout = options.totalTimeout ?? 3e5 } = call
  const plain = buildRequest(config, call, random)
  const deadline = now() + totalTimeout
  const redactor = call.createRedactor?.(call) ?? noRedaction
  const redact = (sent: SentRequest): SentRequest => redactHeaders(redactor.redactRequest(sent))
  let request = redact(plain)
  let attempt = 0
  let result: CallResult<unknown> | undefined

  const makeAttempt = async (ending: AbortSignal): Promise<Response> => {
    attempt += 1
    const sent = (await vendor.authenticate?.(plain, call, options)) ?? plain
    ending.throwIfAborted()
    request = redact(sent)
    callHooks(hooks, 'onRequest', { request, attempt })
    const response = await sendOnce(sent, { fetch: options.fetch, signal: ending, request, redactor })
    ending.throwIfAborted()
    const requestId = redactor.redactText(response.headers.get(vendor.requestId ?? 'x-request-id') ?? '') || undefined
    const context = { vendor, request, response, requestId, attempt, options, call, redactor }
    if (hooks) callHooks(hooks, 'onResponse', attemptResponse(context))
    const text = await readBody(context)
    ending.throwIfAborted()
    result = { data: readResponse({ ...context, text }, now()), response, requestId, attempts: attempt }
    return response
  }

  const toError = (thrown: unknown): unknown => {
    // Timers fire up to two milliseconds early.
    const limit = now() + 2 < deadline ? `timeout of ${timeout}` : `totalTimeout of ${totalTimeout}`
    let error = isTimeUp(thrown) ? new TimeoutError(request, limit) : causeOf(thrown)
    if (signal?.aborted) error = new AbortError(request, signal.reason)
    return error instanceof OutlayError ? Object.assign(error, { attempts: attempt }) : error
  }

  const waitAfter = (thrown: unknown): number | undefined => {
    const error = toError(thrown) as OutlayError
    const wait = retryDelay(error, random())
    if (!(now() + wait < deadline)) return undefined
    callHooks(hooks, 'onRetry', { request, attempt, error, wait })
    return wait
  }

  // It has no effect, or a key that keeps its effect from happening twice.
  const isRepeatable = operation.safe || selection?.isDryRun || plain.headers[operation.idempotencyHeader as string]
  const bounds = { url: request.url, signal, timeout, totalTimeout, retry: isRepeatable ? retry : 0 }
  try {
    await runAttempts(bounds, makeAttempt, waitAfter)
    // The loop has thrown where there is none.
    return result as unknown as CallResult<unknown>
  } catch (thrown) {
    const error = toError(thrown)
    callHooks(hooks, 'onError', error)
    throw error
  }
}
