import type { Defaults } from '@outlay/vendor'

/**
 * A value with its defaults written out, so that equal requests are equal values: what is left out, or null where that
 * counts as absent, is the default; without one it is left out.
 *
 * @example applyDefaults({ prompt: 'a' }, { properties: { count: { default: 1 } } }) // { prompt: 'a', count: 1 }
 */
export function applyDefaults(value: unknown, defaults: Defaults | undefined): unknown {
  if (defaults === undefined) return value
  if (value === undefined || (value === null && defaults.nullable === true)) return defaults.default
  const { items, properties } = defaults
  if (Array.isArray(value)) return items === undefined ? value : value.map((one) => applyDefaults(one, items))
  if (properties === undefined || typeof value !== 'object' || value === null) return value
  const own = value as Readonly<Record<string, unknown>>
  const filled = Object.entries(properties).map(([name, one]) => [
    name,
    applyDefaults(Object.hasOwn(own, name) ? own[name] : undefined, one),
  ])
  return { ...own, ...Object.fromEntries(filled) }
}
