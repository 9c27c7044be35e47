import type { Vendor, WorldSpec } from '@outlay/vendor'
import type { Worlds } from '../generated/worlds.gen.ts'

/** A violation in a custom world. */
export interface WorldViolation {
  /** Keys and indexes of the place in the world; empty for the world itself. */
  readonly path: readonly (string | number)[]
  /** One sentence: what is allowed, and what was received. */
  readonly message: string
}

/** A custom world is not valid; the message has one line for each violation. */
export class WorldError extends Error {
  override readonly name = 'WorldError'
  /** The violations, the path of each beginning with the vendor's name. */
  readonly violations: readonly WorldViolation[]

  constructor(violations: readonly WorldViolation[]) {
    super(violations.map(({ path: [vendor], message }) => `worlds.${vendor}: ${message}`).join('\n'))
    this.violations = violations
  }
}

/** A complete world, or its violations. */
export type WorldCheck = { readonly world: unknown } | { readonly violations: readonly WorldViolation[] }

type Keys = readonly (string | number)[]

/** How many names a sentence lists at most. */
const SHOWN = 10

/**
 * Completes a custom world with the parts of the sample that it leaves out, and validates it: its schema, the names by which
 * its parts refer to each other, and that IDs are unique.
 *
 * @example checkWorld(lumenfall, { accounts: [] })
 * // { violations: [{ path: ['accounts'], message: 'accounts has 0 entries, …' }] }
 */
export function checkWorld({ name, world: rules }: Pick<Vendor, 'name' | 'world'>, given: unknown): WorldCheck {
  if (rules === undefined) return failWith([], `The vendor ${name} has no world. Remove it from \`worlds\`.`)
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    const allowed = Object.keys(rules.sample).join(', ')
    return failWith([], `The world must be an object with some of ${allowed}; received ${formatValue(given)}.`)
  }
  const world = { ...rules.sample, ...given }
  const { faults } = rules.validator.validate(world)
  if (faults !== undefined) return { violations: faults.map(({ path, message }) => ({ path, message })) }
  const violations = [...findDanglingNames(rules, world, given), ...findDuplicates(rules, world)]
  return violations.length > 0 ? { violations } : { world }
}

function failWith(path: Keys, message: string): WorldCheck {
  return { violations: [{ path, message }] }
}

/** References to names that do not exist. */
function findDanglingNames({ references }: WorldSpec, world: unknown, given: object): WorldViolation[] {
  return references.flatMap(({ from, to }) => {
    const known = new Set(valuesAt(world, to).flatMap(({ value }) => namesIn(value)))
    return valuesAt(world, from).flatMap(({ path, value }) => {
      if (known.has(value)) return []
      const [part = ''] = from
      const origin = Object.hasOwn(given, part)
        ? ''
        : ` This value is in the sample, whose ${part} are used because you give none.`
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
      const message = `\`${path.join('.')}\` must differ from \`${before.join('.')}\`; received ${formatValue(value)}.`
      return [{ path, message }]
    })
  })
}

/** The values at a path, with the keys of each; absent values are skipped. */
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

/**
 * Completes and validates the worlds of a reference.
 *
 * @throws WorldError with all violations of all worlds, also for vendors that are not served
 */
export function checkWorlds(worlds: Worlds, vendors: readonly Vendor[]): Worlds {
  const violations: WorldViolation[] = []
  const whole = Object.entries(worlds).map(([name, given]): readonly [string, unknown] => {
    if (given === undefined) return [name, undefined]
    const vendor = vendors.find((one) => one.name === name)
    if (vendor === undefined) {
      const served = vendors.map((one) => one.name).join(', ')
      violations.push({
        path: [name],
        message: `\`worlds\` must have the names of served vendors (${served}); received "${name}".`,
      })
      return [name, undefined]
    }
    const checked = checkWorld(vendor, given)
    if ('world' in checked) return [name, checked.world]
    violations.push(...checked.violations.map(({ path, message }) => ({ path: [name, ...path], message })))
    return [name, undefined]
  })
  if (violations.length > 0) throw new WorldError(violations)
  return Object.fromEntries(whole)
}
