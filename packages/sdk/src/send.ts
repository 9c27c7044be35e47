import ky, { isTimeoutError } from 'ky'
import { readAnswer } from './answer/read-answer.ts'
import type { Call } from './client/client.ts'
import { AbortError } from './errors/abort-error.ts'
import { OutlayError } from './errors/outlay-error.ts'
import { TimeoutError } from './errors/timeout-error.ts'
import { tell } from './hooks/tell.ts'
import { reach, textOf } from './reach.ts'
import { masked } from './request/masked.ts'
import { requestOf, type Sender } from './request/request-of.ts'
import type { SentRequest } from './request/sent-request.ts'
import { waitBefore } from './retry/wait-before.ts'
import { OWN } from './time/own.ts'
import { untilEnded } from './until-ended.ts'

/** What a call comes to: the data of its good answer, and where it is from. */
export interface Exchange<Data> {
  readonly data: Data
  /** The answer itself; its body has been read. */
  readonly response: Response
  /** What the vendor calls the request. */
  readonly requestId: string | undefined
  /** How often the request was sent. */
  readonly attempts: number
}

/** Sends a call, again where that is of use, and gives what it comes to; whatever else happens is thrown. */
export async function send(sender: Sender, call: Call): Promise<Exchange<unknown>> {
  const { vendor, options } = sender
  const { operation, signal, picked, take = textOf } = call
  const {
    hooks,
    now = OWN.now,
    random = OWN.random,
    retry = 2,
    timeout = 12e4,
    totalTimeout = 3e5,
  } = { ...options, ...call }
  const plain = requestOf(sender, call, random)
  const mayRepeat = operation.safe || picked?.isDeclared || plain.headers[operation.once as string]
  const until = now() + totalTimeout
  const secrets: string[] = []
  const hide = (text: string): string => secrets.reduce((shown, one) => shown.replaceAll(one, '***'), text)
  const shown = (sent: SentRequest): SentRequest => masked(vendor.hide?.(sent, call, secrets) ?? sent, secrets)
  let request = shown(plain)
  let attempt = 0
  let wait = 0
  let exchange: Exchange<unknown> | undefined

  const once = async (ending: AbortSignal): Promise<Response> => {
    attempt += 1
    const sent = (await vendor.authorize?.(plain, call, options)) ?? plain
    request = shown(sent)
    tell(hooks, 'onRequest', { request, attempt })
    const response = await reach(sent, { ...options, signal: ending, request })
    const { status, headers } = response
    const requestId = hide(headers.get(vendor.requestId ?? 'x-request-id') ?? '') || undefined
    tell(hooks, 'onResponse', {
      request,
      attempt,
      requestId,
      status,
      // They may hold cookies: asked for, never printed.
      get headers() {
        return headers
      },
    })
    const taken = { request, response, requestId, options, call, hide, until }
    const data = readAnswer(vendor, { ...taken, text: await take(taken) }, now())
    exchange = { data, response, requestId, attempts: attempt }
    return response
  }
  const told = (error: unknown): unknown => {
    const ours = signal?.aborted
      ? new AbortError(request, signal.reason)
      : isTimeoutError(error)
        ? new TimeoutError(request, [timeout, totalTimeout])
        : error
    return ours instanceof OutlayError ? Object.assign(ours, { attempts: attempt }) : ours
  }
  try {
    // ky counts, waits and ends attempts, as of a GET; what they are made of it does not see.
    await ky(request.url, {
      signal: signal as AbortSignal,
      timeout: timeout < 2 ** 31 && timeout,
      totalTimeout: totalTimeout < 2 ** 31 && totalTimeout,
      fetch: (input) => untilEnded((input as Request).signal, once),
      retry: {
        limit: mayRepeat ? retry : 0,
        shouldRetry: ({ error: thrown }) => {
          const error = told(thrown) as OutlayError
          wait = waitBefore(error, attempt, random())
          const isInTime = now() + wait < until
          if (isInTime) tell(hooks, 'onRetry', { request, attempt, error, wait })
          return isInTime
        },
        delay: () => wait,
      },
    })
    return exchange as unknown as Exchange<unknown>
  } catch (thrown) {
    const error = told(thrown)
    tell(hooks, 'onError', error)
    throw error
  }
}
