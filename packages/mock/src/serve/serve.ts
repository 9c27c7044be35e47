import {
  createRedactor,
  createReference,
  protocolRefusal,
  type ReferenceEvent,
  type ReferenceOptions,
  type RefusedRequest,
} from '@outlay/reference'
import { withForcedResponses } from '../force/with-forced-responses.ts'
import { sleep } from '../sleep.ts'
import { createTimers } from '../timers.ts'
import { type Engine, type ListenOptions, type Refusal, UNFINISHED_REQUEST } from './engine.ts'
import { listen, type RunningServer } from './listener.ts'
import { createLog, describeError } from './log.ts'
import type { ErrorBody } from './protocol-errors.ts'
import { publicUrlResolver } from './public-url.ts'

/** What to serve and where. */
export interface ServeOptions
  extends Omit<ReferenceOptions, 'mount' | 'onRefusal' | 'onNote' | 'onError' | 'onNextEvent' | 'publicUrlOf'>,
    ListenOptions {}

/**
 * Serves vendors over HTTP: each under `/<name>` and the path of its own server, `GET /` lists them and
 * `GET /<name>/openapi.json` is the document.
 *
 * @throws TypeError for an invalid `publicUrl`
 * @throws AddressError when it cannot listen there
 * @example const { url, close } = await serve({ vendors: [xRouter], port: 0, now: () => Date.now() })
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const redactor = createRedactor(options)
  const log = createLog(options, redactor, options.now)
  const underWay: Engine['underWay'] = new WeakMap()
  const onRefusal = (refused: RefusedRequest, request: Request): void => {
    const facts = underWay.get(request)
    if (facts !== undefined) facts.refusal = refusalOf(refused, request)
  }
  const onNote = (note: string, request: Request): void => {
    const facts = underWay.get(request)
    if (facts !== undefined) facts.note = note
  }
  const onEvent = (event: ReferenceEvent, request?: Request): void => {
    if (event.type !== 'call') log?.event(event)
    else if (request !== undefined) {
      const facts = underWay.get(request)
      if (facts !== undefined) facts.call = event
    }
    options.onEvent?.(event, request)
  }
  const { onNextEvent, stop } = createTimers(options.now)
  const reference = createReference({
    sleep,
    secret: crypto.randomUUID(),
    ...options,
    publicUrlOf: publicUrlResolver(options),
    onRefusal,
    ...(log && { onNote }),
    onError: (error) => log?.error(error),
    onEvent,
    onNextEvent,
  })
  const { vendors } = options
  const { redactText } = redactor
  const answer = withForcedResponses(reference, { vendors, redactText, onForced: onNote })
  const bodyOf: ErrorBody = (problem, path) => protocolRefusal(vendors, { ...problem, path })
  const engine = { vendors, log, answer, underWay, refusalOf: bodyOf }
  const served = await listen(engine, options)
  const close = (): Promise<void> => {
    stop()
    return served.close()
  }
  return { ...served, close }
}

function refusalOf({ code, message, cause }: RefusedRequest, request: Request): Refusal {
  if (cause === undefined) return { reason: `${code} ${message}` }
  if (request.signal.aborted) return UNFINISHED_REQUEST
  return { reason: `${code} ${message} (${describeError(cause)})` }
}
