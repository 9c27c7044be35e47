import type { Random } from './random.ts'

type Json = Readonly<Record<string, unknown>>

const ODD: readonly unknown[] = [
  null,
  true,
  '',
  'x',
  0,
  -1,
  1.5,
  1e308,
  2 ** 53 + 2,
  -(2 ** 53),
  [],
  {},
  [null],
  [{}],
  { a: { b: [] } },
  '\u0000',
  '\uD800',
  '\uFEFF',
  'data:image/png;base64,AAAA',
  'http://127.0.0.1:1/',
  'a'.repeat(10_000),
  '😀'.repeat(2_000),
]

/** A body that is changed in one to three places: fields gone, of other types, too long, unknown or repeated. */
export function mutated(body: Json, random: Random): string {
  let changed: Json = body
  for (let times = 1 + random.below(3); times > 0; times -= 1) changed = once(changed, random)
  return JSON.stringify(changed)
}

function once(body: Json, random: Random): Json {
  const names = Object.keys(body)
  const name = names.length === 0 ? 'x' : random.pick(names)
  const { [name]: value, ...rest } = body
  switch (random.below(7)) {
    case 0:
      return rest
    case 1:
      return { ...body, [name]: random.pick(ODD) }
    case 2:
      return { ...body, [name]: Array(1 + random.below(300)).fill(value) }
    case 3:
      return { ...body, [random.pick(['', '__proto__', 'constructor', 'a/b~', 'k'.repeat(200), 'dryRun'])]: value ?? 1 }
    case 4:
      return { ...body, [name]: nested(1 + random.below(200)) }
    case 5:
      return { ...body, [name]: deeper(value, random) }
    default:
      return typeof value === 'number'
        ? { ...body, [name]: value + random.pick([-1, 0.5, 1, 1e6]) }
        : { ...rest, [name]: `${value}` }
  }
}

function deeper(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) return value.map((entry) => deeper(entry, random))
  return typeof value === 'object' && value !== null ? once(value as Json, random) : random.pick(ODD)
}

function nested(depth: number): unknown {
  let value: unknown = 1
  for (let times = 0; times < depth; times += 1) value = times % 2 === 0 ? [value] : { a: value }
  return value
}
