import { createRedactor, createReference, type ReferenceOptions, type ServedVendor } from '@outlay/reference'
import { type HttpHandler, http } from 'msw'
import { withForcedResponses } from '../force/with-forced-responses.ts'
import { sleep } from '../sleep.ts'
import { createTimers } from '../timers.ts'
import { parseBaseUrl } from './base-url.ts'

/** Which vendor answers, and where. */
export interface HandlersOptions
  extends Omit<ReferenceOptions, 'vendors' | 'mount' | 'now' | 'onNextEvent' | 'publicUrlOf'> {
  readonly vendor: ServedVendor
  /** The server whose requests are answered; the vendor's own when absent. */
  readonly baseUrl?: string
  /** The clock: milliseconds since 1970-01-01T00:00:00Z; `Date.now` when absent. */
  readonly now?: () => number
  /** Told when the next thing happens by itself, instead of the timer that lets it happen when this is absent. */
  readonly onNextEvent?: ReferenceOptions['onNextEvent']
}

/**
 * Handlers for MSW, in Node and in browsers, that answer as the vendor does: every method and path below the base URL,
 * refusals included; jobs end and webhooks leave by themselves. Without a `baseUrl` the vendor's own server is
 * intercepted, so that the app's code stays as it is.
 *
 * @throws BaseUrlError when the base URL is relative or no http URL
 * @example setupServer(...handlers({ vendor: xRouter })).listen({ onUnhandledFrame: 'error' })
 */
export function handlers(options: HandlersOptions): HttpHandler[] {
  const { vendor, baseUrl, now = () => Date.now(), onNextEvent = createTimers(now).onNextEvent, ...world } = options
  const { urls, path, origin } = parseBaseUrl(vendor, baseUrl)
  // A test with timers of its own waits for none where nothing is paced.
  const paced = (options.tokensPerSecond ?? 0) > 0 && { sleep }
  const mount = (): string => path
  const reference = createReference({ ...paced, ...world, vendors: [vendor], now, onNextEvent, mount })
  const { redactText } = createRedactor({ ...world, vendors: [vendor] })
  const answer = withForcedResponses(reference, { vendors: [vendor], mount, redactText })
  // What is beside the document, such as pictures, stands below the origin, wherever the vendor's paths begin.
  const own = [`${origin}/_outlay/*`, `${origin}/_prefer/*`]
  return [urls, ...own].map((where) => http.all(where, ({ request }) => answer(request)))
}
