/** A schema as it is given: of any shape. */
type Given = Readonly<Record<string, unknown>> | boolean

/** The most values of a schema, and of what is made from it. */
const MOST_VALUES = 2000
/** The most that a schema may ask for at least: entries and fields, characters, and characters of a pattern. */
const MOST: Readonly<Record<string, number>> = {
  minItems: 100,
  minProperties: 100,
  minLength: 10_000,
  minContains: 100,
}
const LONGEST_PATTERN = 200
const DEEPEST = 60

/** How values are made, the fullest first; of several that fit, whoever asks takes the first that is short enough. */
const WAYS = [
  { minLength: 3, maxLength: 12, alwaysFakeOptionals: true },
  { alwaysFakeOptionals: true },
  { optionalsProbability: 0 },
  { optionalsProbability: 0, maxDefaultItems: 1 },
] as const

/**
 * JSON texts of values that fit a JSON Schema, the fullest first, the same for the same seed; none where no value is found,
 * as of a schema that contradicts itself or has no end. References outside of it are followed nowhere.
 *
 * @example await sampleTexts({ type: 'object', properties: { a: { const: 1 } } }, 7) // ['{"a":1}', …]
 */
export async function sampleTexts(schema: unknown, seed: number): Promise<string[]> {
  if (!isSmall(schema)) return []
  const [{ generateSync }, { Validator }] = await Promise.all([
    import('json-schema-faker'),
    import('@cfworker/json-schema'),
  ])
  try {
    const validator = new Validator(schema as never, '2020-12')
    // What one seed does not find another may; the last is the same for all.
    const values = [seed, seed + 1, seed + 2, 1].flatMap((one) =>
      WAYS.flatMap((way) =>
        attempted(() => generateSync(schema as never, { ...way, seed: one, outputTransform: counted() })),
      ),
    )
    const fitting = values.filter((value) => attempted(() => validator.validate(value).valid)[0] === true)
    return [...new Set(fitting.map((value) => JSON.stringify(value)))]
  } catch {
    return []
  }
}

/** What is made, in a list; none where that fails. */
function attempted<T>(make: () => T): T[] {
  try {
    return [make()]
  } catch {
    return []
  }
}

/** Ends the making of a value that has too many. */
function counted(): <T>(value: T) => T {
  let count = 0
  return (value) => {
    count += 1
    if (count > MOST_VALUES) throw new RangeError('The value has too many parts.')
    return value
  }
}

/** Whether a schema is one that can be worked through: not too large, and without references to elsewhere. */
function isSmall(schema: unknown): schema is Given {
  let count = 0
  const isFine = (value: unknown, key: string, depth: number): boolean => {
    count += 1
    if (count > MOST_VALUES || depth > DEEPEST) return false
    if (key === '$ref' || key === '$dynamicRef') return typeof value !== 'string' || value.startsWith('#')
    if (key === 'pattern') return typeof value !== 'string' || value.length <= LONGEST_PATTERN
    const most = MOST[key]
    if (most !== undefined && typeof value === 'number') return value <= most
    if (typeof value !== 'object' || value === null) return true
    return Object.entries(value).every(([name, one]) => isFine(one, name, depth + 1))
  }
  return (typeof schema === 'boolean' || (typeof schema === 'object' && schema !== null)) && isFine(schema, '', 0)
}
