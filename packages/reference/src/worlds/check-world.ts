import type { Vendor, WorldSpec } from '@outlay/vendor'
import type { WorldViolation } from './world-error.ts'

/** A whole world, or what is wrong with it. */
export type WorldCheck = { readonly world: unknown } | { readonly mistakes: readonly WorldViolation[] }

type Keys = readonly (string | number)[]

/** How many names a sentence lists. */
const SHOWN = 10

/**
 * Completes a world of one's own by the parts of the sample that it leaves out, and holds it to its schema: every part, the
 * names by which its parts refer to each other, and that none is there twice.
 *
 * @example checkWorld(lumenfall, { accounts: [] })
 * // { mistakes: [{ path: ['accounts'], message: 'accounts has 0 entries, …' }] }
 */
export function checkWorld({ name, world: rules }: Pick<Vendor, 'name' | 'world'>, given: unknown): WorldCheck {
  if (rules === undefined) return failWith([], `The vendor ${name} has no world; leave it out.`)
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    const allowed = Object.keys(rules.sample).join(', ')
    return failWith([], `The world must be an object with some of ${allowed}; received ${formatValue(given)}.`)
  }
  const world = { ...rules.sample, ...given }
  const { faults } = rules.validator.validate(world)
  if (faults !== undefined) return { mistakes: faults.map(({ path, message }) => ({ path, message })) }
  const mistakes = [...findDanglingNames(rules, world, given), ...findDuplicates(rules, world)]
  return mistakes.length > 0 ? { mistakes } : { world }
}

function failWith(path: Keys, message: string): WorldCheck {
  return { mistakes: [{ path, message }] }
}

/** Names of what is not there. */
function findDanglingNames({ references }: WorldSpec, world: unknown, given: object): WorldViolation[] {
  return references.flatMap(({ from, to }) => {
    const known = new Set(valuesAt(world, to).flatMap(({ value }) => namesIn(value)))
    return valuesAt(world, from).flatMap(({ path, value }) => {
      if (known.has(value)) return []
      const [part = ''] = from
      const origin = Object.hasOwn(given, part) ? '' : ` That is in the sample, whose ${part} hold where you give none.`
      const list = [...known].slice(0, SHOWN).map(formatValue).join(', ')
      const allowed = `one of ${to.join('.')} (${list}${known.size > SHOWN ? ', …' : ''})`
      return [{ path, message: `\`${path.join('.')}\` must be ${allowed}; received ${formatValue(value)}.${origin}` }]
    })
  })
}

function namesIn(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [value]
}

function findDuplicates({ unique }: WorldSpec, world: unknown): WorldViolation[] {
  return unique.flatMap((pattern) => {
    const seen = new Map<unknown, Keys>()
    return valuesAt(world, pattern).flatMap(({ path, value }) => {
      const before = seen.get(value)
      seen.set(value, path)
      if (before === undefined) return []
      const message = `\`${path.join('.')}\` must be another than \`${before.join('.')}\`; received ${formatValue(value)} again.`
      return [{ path, message }]
    })
  })
}

/** The values that a path leads to, with the keys of each; what is left out has none. */
function valuesAt(
  value: unknown,
  [key, ...rest]: readonly string[],
  path: Keys = [],
): { path: Keys; value: unknown }[] {
  if (key === undefined) return value === undefined ? [] : [{ path, value }]
  if (typeof value !== 'object' || value === null) return []
  const entries: (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((one, index) => [index, one] as const)
    : Object.entries(value)
  const chosen = key === '*' ? entries : entries.filter(([name]) => name === key)
  return chosen.flatMap(([name, one]) => valuesAt(one, rest, [...path, name]))
}

function formatValue(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
