import { createBoundedMap } from '../retention/bounded-map.ts'

/** A request that may be a retry. */
export interface Attempt {
  /** The owner of the key: the same key in two scopes is two keys. */
  readonly scope: string
  readonly key: string
  /** Identifies the request: see `fingerprint`. */
  readonly fingerprint: string
  /** The clock: milliseconds since 1970. */
  readonly at: number
}

/** How long a store keeps keys, and how many. */
export interface IdempotencyOptions<Reply> {
  /** In milliseconds. */
  readonly keepFor?: number
  /** The most keys, and the most bytes of their replies; beyond them the key that was answered first is freed. */
  readonly most?: number
  readonly mostBytes?: number
  /** The approximate bytes of a reply. */
  readonly bytesOf?: (reply: Reply) => number
}

/** What to do with a request that has a key. */
export type BeginResult<Reply> =
  | {
      /** A new request: do the work, then call `finish` or `abandon`. Only the first call counts. */
      readonly kind: 'new'
      /** Keeps the reply of a success for retries of the request. */
      readonly finish: (reply: Reply) => void
      /** Frees the key after anything but a success. */
      readonly abandon: () => void
    }
  | { readonly kind: 'replay'; readonly reply: Reply }
  | { readonly kind: 'conflict'; readonly reason: 'other-body' | 'in-flight' }

/** Replies by scope and key. */
export interface IdempotencyStore<Reply> {
  readonly begin: (attempt: Attempt) => BeginResult<Reply>
  /** How many keys are in memory. */
  readonly size: () => number
}

/** How long a key is kept by default: 24 hours, in milliseconds. */
const DAY = 86_400_000
/** How many keys are kept by default. */
const MOST = 10_000

interface Entry<Reply> {
  readonly fingerprint: string
  readonly expiresAt: number
  readonly finished?: { readonly reply: Reply }
}

/**
 * An empty store of replies. A key is kept for `keepFor` milliseconds from the start of its request, 24 hours when absent;
 * then it is free again, and its reply is dropped with the next request. Of more than `most` keys, 10,000 when absent,
 * those that were answered first are freed; a key whose request is still running never is.
 *
 * @example
 * const store = createIdempotencyStore<Response>()
 * const begun = store.begin({ scope: 'acme', key, fingerprint: await fingerprint(request), at: now() })
 * if (begun.kind === 'replay') return begun.reply
 */
export function createIdempotencyStore<Reply>(options: IdempotencyOptions<Reply> = {}): IdempotencyStore<Reply> {
  const { keepFor = DAY, most = MOST, mostBytes = Infinity, bytesOf = () => 0 } = options
  const entries = createBoundedMap<Entry<Reply>>({
    most,
    mostBytes,
    bytesOf: ({ finished }) => (finished === undefined ? 0 : bytesOf(finished.reply)),
  })

  const start = (name: string, running: Entry<Reply>): BeginResult<Reply> => {
    // A request that ends late must not touch the entry of a later one.
    const isCurrent = (): boolean => entries.get(name) === running
    entries.start(name, running)
    return {
      kind: 'new',
      finish: (reply) => {
        if (isCurrent()) entries.set(name, { ...running, finished: { reply } })
      },
      abandon: () => {
        if (isCurrent()) entries.delete(name)
      },
    }
  }
  return {
    size: entries.size,
    begin({ scope, key, fingerprint, at }) {
      entries.forgetWhile(({ expiresAt }) => expiresAt <= at)
      const name = JSON.stringify([scope, key])
      const known = entries.get(name)
      if (known === undefined || known.expiresAt <= at) {
        return start(name, { fingerprint, expiresAt: at + keepFor })
      }
      if (known.fingerprint !== fingerprint) return { kind: 'conflict', reason: 'other-body' }
      if (known.finished === undefined) return { kind: 'conflict', reason: 'in-flight' }
      return { kind: 'replay', reply: known.finished.reply }
    },
  }
}
