/** How much is kept. */
export interface Bounds<Value> {
  /** The most entries, those that have not ended included. */
  readonly most: number
  /** The most bytes of all entries; without a bound when absent. */
  readonly mostBytes?: number
  /** The bytes of an entry, roughly; asked once, when it comes. */
  readonly bytesOf?: (value: Value) => number
  /** Told of each entry that is no longer kept, whatever the reason. */
  readonly onDrop?: (value: Value) => void
}

/** Entries by key, of which the oldest ended ones are forgotten when there are too many. */
export interface BoundedMap<Value> {
  readonly get: (key: string) => Value | undefined
  /** Keeps an entry that has ended, as a picture has that was made; in the place of one with the same key. */
  readonly set: (key: string, value: Value) => void
  /** Keeps an entry that still runs: it is not forgotten before it ends. */
  readonly start: (key: string, value: Value) => void
  /** An entry that was started has ended; from now on it may be forgotten. */
  readonly end: (key: string) => void
  readonly delete: (key: string) => void
  /** Forgets the oldest entries, running or ended, as long as they are such. */
  readonly forgetWhile: (isOver: (value: Value) => boolean) => void
  /** Those that have ended first, by when they ended. */
  readonly values: () => Iterable<Value>
  readonly size: () => number
}

interface Entry<Value> {
  readonly value: Value
  readonly bytes: number
}

/**
 * An empty map within bounds. Beyond them the entry that ended first is forgotten; one that still runs never is, so that
 * the map holds more only while more runs. Each call takes amortised constant time.
 *
 * @example
 * const jobs = boundedMap<Job>({ most: 10_000 })
 * jobs.start(job.id, job)
 * jobs.end(job.id) // when it is done
 */
export function boundedMap<Value>(bounds: Bounds<Value>): BoundedMap<Value> {
  const { most, mostBytes = Infinity, bytesOf = () => 0, onDrop = () => {} } = bounds
  const running = queue<Entry<Value>>()
  const ended = queue<Entry<Value>>()
  let bytes = 0
  const drop = (key: string): void => {
    const entry = running.take(key) ?? ended.take(key)
    if (entry === undefined) return
    bytes -= entry.bytes
    onDrop(entry.value)
  }
  const put = (into: Queue<Entry<Value>>, key: string, value: Value): void => {
    drop(key)
    const entry = { value, bytes: bytesOf(value) }
    bytes += entry.bytes
    into.add(key, entry)
    trim()
  }
  const trim = (): void => {
    while (running.size() + ended.size() > most || bytes > mostBytes) {
      const oldest = ended.oldest()
      if (oldest === undefined) return
      drop(oldest)
    }
  }
  return {
    get: (key) => (running.get(key) ?? ended.get(key))?.value,
    set: (key, value) => put(ended, key, value),
    start: (key, value) => put(running, key, value),
    end: (key) => {
      const entry = running.take(key)
      if (entry === undefined) return
      ended.add(key, entry)
      trim()
    },
    delete: drop,
    forgetWhile: (isOver) => {
      for (const one of [running, ended]) {
        for (let key = one.oldest(); key !== undefined; key = one.oldest()) {
          const entry = one.get(key)
          if (entry === undefined || !isOver(entry.value)) break
          drop(key)
        }
      }
    },
    *values() {
      for (const { value } of ended.values()) yield value
      for (const { value } of running.values()) yield value
    },
    size: () => running.size() + ended.size(),
  }
}

interface Queue<Value> {
  readonly get: (key: string) => Value | undefined
  readonly add: (key: string, value: Value) => void
  readonly take: (key: string) => Value | undefined
  /** The key that has been there for longest. */
  readonly oldest: () => string | undefined
  readonly values: () => Iterable<Value>
  readonly size: () => number
}

/** Entries in the order in which they came. */
function queue<Value>(): Queue<Value> {
  const entries = new Map<string, Value>()
  // It goes on from where it was: a new iterator would walk over all that was taken from the beginning.
  let keys = entries.keys()
  let first: string | undefined
  const oldest = (): string | undefined => {
    if (first !== undefined) return first
    if (entries.size === 0) return undefined
    const next = keys.next()
    if (next.done !== true) {
      first = next.value
      return first
    }
    keys = entries.keys()
    return oldest()
  }
  return {
    get: (key) => entries.get(key),
    add: (key, value) => void entries.set(key, value),
    take: (key) => {
      const value = entries.get(key)
      entries.delete(key)
      if (key === first) first = undefined
      return value
    },
    oldest,
    values: () => entries.values(),
    size: () => entries.size,
  }
}
