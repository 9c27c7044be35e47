type Json = Readonly<Record<string, unknown>>

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** What requests are made from: the document, texts that its price lists know, and a source of chance. */
export interface Source {
  readonly document: Json
  readonly words: readonly unknown[]
  readonly random: () => number
}

const ODD: readonly unknown[] = [null, true, '', 'x', '1.5', '640x480', '😀', 0, -1, 2.5, 7, 2 ** 53, [], [1, 'a'], {}]
const TEXTS = ['', 'x', '1.5', '640x480', '😀']
const NUMBERS = [0, 1, 2, 3, 4, 8, 64, 512, 1000, 1024, 1.5, -1]

export function pick<T>({ random }: Pick<Source, 'random'>, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T
}

/** A request for an operation, valid or nearly so: some fields are left out, a few have a value of another kind. */
export function randomRequest(source: Source, operation: Json): Json {
  const parts: Record<string, Record<string, unknown>> = { path: {}, query: {}, header: {} }
  const parameters = Array.isArray(operation['parameters']) ? operation['parameters'] : []
  for (const written of parameters) {
    const { name, in: part, schema, required } = followed(source.document, written)
    const at = parts[String(part)]
    if (at !== undefined && (required === true || source.random() < 0.6)) at[String(name)] = randomValue(source, schema)
  }
  const contents = Object.values(recordOf(followed(source.document, operation['requestBody'])['content']))
  if (contents.length === 0) return parts
  // A body that is no object is refused before anything is priced.
  return {
    ...parts,
    body: randomObject(source, followed(source.document, recordOf(pick(source, contents))['schema']), 0),
  }
}

/** A value that a schema allows, or one in twenty times any other. */
function randomValue(source: Source, schema: unknown, depth = 0): unknown {
  const { random, document } = source
  if (random() < 0.05) return pick(source, ODD)
  const whole = followed(document, schema)
  if ('const' in whole) return whole['const']
  if (Array.isArray(whole['enum'])) return pick(source, whole['enum'])
  const choices = [whole['oneOf'], whole['anyOf']].find((list) => Array.isArray(list)) as unknown[] | undefined
  if (choices !== undefined && depth < 5) return randomValue(source, pick(source, choices), depth + 1)
  const type = pick(source, [whole['type'] ?? (whole['properties'] ? 'object' : 'string')].flat())
  if (type === 'object') return randomObject(source, whole, depth)
  if (type === 'array') {
    const size = depth > 3 ? 0 : Math.floor(random() * 4)
    return Array.from({ length: size }, () => randomValue(source, whole['items'], depth + 1))
  }
  if (type === 'boolean') return random() < 0.5
  if (type === 'null') return null
  return type === 'string' ? randomText(source, whole) : randomNumber(source, whole)
}

function randomObject(source: Source, schema: Json, depth: number): Json {
  const required = Array.isArray(schema['required']) ? schema['required'] : []
  const properties = Object.entries(recordOf(schema['properties']))
  const given = properties.filter(([name]) => source.random() < (required.includes(name) ? 0.98 : 0.5))
  return Object.fromEntries(given.map(([name, one]) => [name, randomValue(source, one, depth + 1)]))
}

function randomText(source: Source, schema: Json): unknown {
  const known: readonly unknown[] = [schema['default'] ?? [], schema['examples'] ?? []].flat()
  if (schema['format'] === 'decimal') return pick(source, ['0', '1', '2.5', '12.75', '-1'])
  if (source.random() < 0.2 && known.length > 0) return pick(source, known)
  return pick(source, source.random() < 0.9 && source.words.length > 0 ? source.words : TEXTS)
}

function randomNumber(source: Source, { type, minimum, maximum, default: usual, multipleOf }: Json): unknown {
  const [low, high] = [Number(minimum ?? 0), Number(maximum ?? 4096)]
  const step = Number(multipleOf ?? (type === 'integer' ? 1 : 0.25))
  const inside = low + step * Math.floor((source.random() * (high - low)) / step)
  return pick(source, [inside, inside, low, high, usual ?? inside, pick(source, NUMBERS)])
}

const known = new WeakMap<object, Json>()

/** A part of a document with its reference followed. */
function followed(document: Json, node: unknown): Json {
  const whole = recordOf(node)
  const reference = whole['$ref']
  if (typeof reference !== 'string') return whole
  const found = known.get(whole)
  if (found !== undefined) return found
  const keys = reference.slice(2).split('/')
  const target = keys.reduce<unknown>((at, key) => recordOf(at)[key], document)
  const { $ref: _, ...beside } = whole
  const made = { ...followed(document, target), ...beside }
  known.set(whole, made)
  return made
}

export function recordOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {}
}
