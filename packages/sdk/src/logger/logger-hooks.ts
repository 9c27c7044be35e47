import type { Attempt, AttemptResponse, Hooks } from '../call/hooks.ts'
import { OutlayError } from '../errors/errors.ts'
import type { SentRequest } from '../request/request.ts'

/**
 * What writes lines, by level. `console` is one, and so is a logger of winston. pino takes the fields first:
 * `{ info: (message, fields) => pino.info(fields, message), … }`.
 */
export interface Logger {
  readonly debug: (message: string, fields: object) => void
  readonly info: (message: string, fields: object) => void
  readonly warn: (message: string, fields: object) => void
  readonly error: (message: string, fields: object) => void
}

/** From which level on lines are written. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'off'

/** What is logged. */
export interface LoggerOptions {
  /** `info` by default. */
  readonly level?: LogLevel | undefined
  /** Milliseconds since any instant, such as `() => performance.now()`; without it no line says how long an answer took. */
  readonly now?: (() => number) | undefined
}

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error', 'off']

/**
 * Makes hooks that log the calls of a client, for its option `hooks`. At `debug` each attempt, with the headers of its answer
 * that hold no secrets; at `info` each answer; at `warn` each retry, and each answer that is not what the document declares
 * and is given nevertheless; at `error` each call that is given up. Bodies are not logged, but for the start of an answer
 * that an error quotes. Keys, headers and what the document marks as secret are `***`, also where a server quotes them.
 *
 * @throws TypeError for an invalid level
 * @example createClient({ hooks: [loggerHooks(console, { level: 'debug', now: () => performance.now() })] })
 */
export function loggerHooks(logger: Logger, { level = 'info', now }: LoggerOptions = {}): Hooks {
  if (!LEVELS.includes(level)) {
    throw new TypeError(`\`level\` must be one of ${LEVELS.join(', ')}; received ${JSON.stringify(level)}.`)
  }
  // A request that is kept is of one attempt.
  const begun = new WeakMap<SentRequest, number>()
  const write = (at: keyof Logger, sentence: string, fields: object): void => {
    if (LEVELS.indexOf(at) >= LEVELS.indexOf(level)) logger[at](sentence, fields)
  }
  return {
    onRequest: ({ request, attempt }) => {
      if (now) begun.set(request, now())
      const again = attempt > 1 ? ` (attempt ${attempt})` : ''
      write('debug', `${lineOf(request)} is sent${again}.`, fieldsOf({ request, attempt }))
    },
    onResponse: (answered) => {
      const { request, status, headers } = answered
      const start = begun.get(request)
      const took = now && start !== undefined ? Math.round(now() - start) : undefined
      const fields = { ...fieldsOf(answered), status, ...(took !== undefined && { milliseconds: took }) }
      const known = level === 'debug' ? { ...fields, headers: loggableHeaders(headers) } : fields
      write('info', `${lineOf(request)} returned ${status}${besides(answered, took)}.`, known)
    },
    onRetry: ({ request, attempt, error, wait }) => {
      const waited = Math.round(wait)
      const sentence = `Attempt ${attempt} failed; retrying in ${waited} ms: ${error.message}`
      write('warn', sentence, { ...fieldsOf({ request, attempt }), error: error.toJSON(), wait: waited })
    },
    onUnexpectedResponse: (error) => write('warn', error.message, { ...requestOf(error), error: error.toJSON() }),
    onError: (error) => {
      if (error instanceof OutlayError) write('error', error.message, { ...requestOf(error), error: error.toJSON() })
      // What is not ours may hold anything: what `auth` throws, or a fetch that is given.
      else write('error', 'A call failed with an error that is not from this package.', { error: nameOf(error) })
    },
  }
}

function lineOf({ operation, method, url }: SentRequest): string {
  return `${operation}: ${method} ${url}`
}

function besides({ attempt, requestId }: AttemptResponse, took: number | undefined): string {
  const fields = [
    ...(took === undefined ? [] : [`in ${took} ms`]),
    ...(attempt > 1 ? [`attempt ${attempt}`] : []),
    ...(requestId === undefined ? [] : [`request ${requestId}`]),
  ]
  return fields.length === 0 ? '' : ` (${fields.join(', ')})`
}

function fieldsOf({ request, attempt, requestId }: Attempt & Partial<Pick<AttemptResponse, 'requestId'>>): object {
  const { operation, method, url } = request
  return { operation, method, url, attempt, ...(requestId !== undefined && { requestId }) }
}

function requestOf({ request }: OutlayError): object {
  return request === undefined ? {} : { operation: request.operation, method: request.method, url: request.url }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}

/** Headers of answers that say nothing of the caller: all others may hold cookies, tokens or what the request held. */
const PLAIN = /^(content-type|content-length|date|retry-after|(x-)?ratelimit(-[a-z]+)*)$/

/**
 * Selects the headers of an answer that can be logged.
 *
 * @example loggableHeaders(new Headers({ 'set-cookie': 'a=b', 'retry-after': '7' })) // { 'retry-after': '7' }
 */
export function loggableHeaders(headers: Headers): Readonly<Record<string, string>> {
  return Object.fromEntries([...headers].filter(([name]) => PLAIN.test(name)))
}
