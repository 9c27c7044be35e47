import type { AnyVendor, Call, Client, RequestResult } from '../call/call.ts'
import type { Operation } from '../operation/operation.ts'
import { rejectStreams } from '../response/read-response.ts'
import { withDeadline } from '../time/deadline.ts'
import { defaultEnvironment } from '../time/environment.ts'
import { buildCacheKey, createResponseStore } from './response-store.ts'

/** What a cache keeps, and for how long. */
export interface CacheOptions {
  /**
   * The version of the prices, or what gives the current one: an answer is used again only for the version for which it
   * was asked. undefined caches nothing: prices of an unknown version may be wrong.
   */
  readonly priceVersion: string | (() => string | undefined)
  /** For how many milliseconds an answer is used again, from when it was asked for; Infinity by default. */
  readonly ttl?: number | undefined
  /** How many answers are kept, from 1 on; 500 by default. The one that was used longest ago goes first. */
  readonly max?: number | undefined
  /** Milliseconds since 1970-01-01T00:00:00Z; by default the runtime's. */
  readonly now?: (() => number) | undefined
  /** Functions whose GETs are kept too, such as lists of models. Others are not: a balance or a job changes by itself. */
  readonly include?: readonly { readonly operation: Operation }[] | undefined
}

/** The request, and the version of the prices. */
interface CacheKey {
  readonly key: string
  readonly version: string | undefined
}

/** A request under way, and how many callers wait for it. */
interface SharedRequest {
  readonly answer: Promise<unknown>
  readonly ending: AbortController
  waiting: number
}

/**
 * Makes a client that sends the same question once: estimates, dry runs and whatever else has no effect, by operation, URL,
 * body, headers of the call and price version. Equal calls at the same time share one request, and the signal of one ends
 * only that one. Each caller gets a copy of its own. Errors are not kept. What has an effect, streams, forms with files
 * and calls by `withResponse` go to the given client as they are; so does whoever uses that client itself.
 *
 * The cache belongs to one client, and so to one account.
 *
 * @throws TypeError for a `max` below 1
 * @example withCache(createClient(), { priceVersion: '2026-11-01', ttl: 3_600_000 })
 */
export function withCache<Vendor extends string = AnyVendor>(
  client: Client<Vendor>,
  options: CacheOptions,
): Client<Vendor> {
  const {
    priceVersion,
    ttl = Number.POSITIVE_INFINITY,
    max = 500,
    now = defaultEnvironment.now,
    include = [],
  } = options
  const kept = createResponseStore(max)
  const running = new Map<string, SharedRequest>()
  const versionOf = (): string | undefined => (typeof priceVersion === 'function' ? priceVersion() : priceVersion)

  const begin = (call: Call, { key, version }: CacheKey): SharedRequest => {
    const until = now() + ttl
    const ending = new AbortController()
    const answer = client.send({ ...call, signal: ending.signal }).then((data) => {
      // Prices that change under way may be those of either version.
      if (versionOf() === version) kept.set(key, { data, until })
      return data
    })
    return { answer, ending, waiting: 0 }
  }
  /** Timeouts and signals are not part of the cache key; each caller keeps its own. */
  const share = async (call: Call, key: CacheKey): Promise<unknown> => {
    const { retry, timeout, totalTimeout, signal } = call
    const place = JSON.stringify([key.key, retry, timeout, totalTimeout].map(String))
    const shared = running.get(place) ?? begin(call, key)
    running.set(place, shared)
    shared.waiting += 1
    try {
      const never = { signal, milliseconds: Number.POSITIVE_INFINITY, late: () => new Error() }
      return await withDeadline(never, () => shared.answer)
    } catch (error) {
      // The client makes the error of an aborted call, and sends nothing.
      if (signal?.aborted) return await client.send(call)
      throw error
    } finally {
      shared.waiting -= 1
      if (shared.waiting === 0) {
        if (running.get(place) === shared) running.delete(place)
        shared.ending.abort()
      }
    }
  }
  const send = async <Responses, Errors>(call: Call): RequestResult<Responses, Errors> => {
    const version = isCacheable(call, include) ? versionOf() : undefined
    const key = version === undefined ? undefined : buildCacheKey(call, version)
    if (key === undefined) return client.send<Responses, Errors>(call)
    const found = kept.get(key)
    const data = found !== undefined && now() < found.until ? found.data : await share(call, { key, version })
    return structuredClone(data) as Responses[keyof Responses]
  }
  return { send }
}

/** Calls without an effect, and reads; no streams, no aborted calls, none that want the response itself. */
function isCacheable(call: Call, include: NonNullable<CacheOptions['include']>): boolean {
  const { operation, method, selection, readBody, fullResult, signal } = call
  const isRead = operation.safe && (method !== 'GET' || include.some((one) => one.operation === operation))
  const isPlain = readBody === undefined || readBody === rejectStreams
  return Boolean(selection?.isDryRun || isRead) && isPlain && !fullResult && !signal?.aborted
}
