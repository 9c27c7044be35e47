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
export function createBoundedMap<Value>(bounds: Bounds<Value>): BoundedMap<Value> {
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

interface Link<Value> {
  readonly key: string
  readonly value: Value
  before: Link<Value> | undefined
  after: Link<Value> | undefined
}

/**
 * Entries in the order in which they came, linked to each other. A Map alone would do by its order, but to find its first
 * key it walks over all that was deleted before, and an iterator that is kept holds every table that it ever had.
 */
function queue<Value>(): Queue<Value> {
  const links = new Map<string, Link<Value>>()
  let first: Link<Value> | undefined
  let last: Link<Value> | undefined
  return {
    get: (key) => links.get(key)?.value,
    add: (key, value) => {
      const link: Link<Value> = { key, value, before: last, after: undefined }
      if (last === undefined) first = link
      else last.after = link
      last = link
      links.set(key, link)
    },
    take: (key) => {
      const link = links.get(key)
      if (link === undefined) return undefined
      links.delete(key)
      if (link.before === undefined) first = link.after
      else link.before.after = link.after
      if (link.after === undefined) last = link.before
      else link.after.before = link.before
      return link.value
    },
    oldest: () => first?.key,
    *values() {
      for (let link = first; link !== undefined; link = link.after) yield link.value
    },
    size: () => links.size,
  }
}
