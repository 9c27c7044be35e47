/** The limits of a map. */
export interface Bounds<Value> {
  /** The most entries, including those that still run. */
  readonly most: number
  /** The most bytes of all entries; unlimited when absent. */
  readonly mostBytes?: number
  /** The approximate bytes of an entry; called once, when it is added. */
  readonly bytesOf?: (value: Value) => number
  /** Called with each entry that is dropped, for any reason. */
  readonly onDrop?: (value: Value) => void
}

/** Entries by key. When there are too many, those that ended first are dropped. */
export interface BoundedMap<Value> {
  readonly get: (key: string) => Value | undefined
  /** Adds an entry that has ended, such as a finished image; it replaces one with the same key. */
  readonly set: (key: string, value: Value) => void
  /** Adds an entry that still runs: it is not dropped before it ends. */
  readonly start: (key: string, value: Value) => void
  /** Marks an entry as ended; from now on it may be dropped. */
  readonly end: (key: string) => void
  readonly delete: (key: string) => void
  /** Drops the oldest entries, running or ended, while the predicate holds. */
  readonly forgetWhile: (isOver: (value: Value) => boolean) => void
  /** Ended entries first, in the order in which they ended. */
  readonly values: () => Iterable<Value>
  readonly size: () => number
}

interface Entry<Value> {
  readonly value: Value
  readonly bytes: number
}

/**
 * An empty map with limits. Beyond them the entry that ended first is dropped. An entry that still runs never is, so the
 * map exceeds its limits only while that many run. Each call takes amortised constant time.
 *
 * @example
 * const jobs = createBoundedMap<Job>({ most: 10_000 })
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
  /** The key of the oldest entry. */
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
 * Entries in insertion order, linked to each other. A Map alone keeps the order, but finding its first key walks over all
 * deleted entries, and an iterator that is kept holds every table that the Map ever had.
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

/**
 * The most bytes that texts take in memory: two for each UTF-16 unit, none for an absent text.
 *
 * @example countTextBytes(['a dune', undefined]) // 12
 */
export function countTextBytes(texts: readonly (string | undefined)[]): number {
  return texts.reduce((sum, text = '') => sum + 2 * text.length, 0)
}
