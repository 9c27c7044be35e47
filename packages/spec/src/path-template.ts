/** A part of a path template (OpenAPI, Path Templating): text that stands as it is, or the name of a parameter. */
export type PathPart = { readonly text: string } | { readonly name: string }

/**
 * The parts of a path between its slashes. A parameter takes a whole part.
 *
 * @example parseTemplate('/jobs/{id}') // [{ text: '' }, { text: 'jobs' }, { name: 'id' }]
 */
export function parseTemplate(path: string): PathPart[] {
  return path.split('/').map((part) => {
    const name = /^\{(.+)\}$/.exec(part)?.[1]
    return name === undefined ? { text: part } : { name }
  })
}

/**
 * The values of a template's parameters in a path, percent-decoded; undefined when the path does not match. A value is never
 * empty.
 *
 * @example matchTemplate(parseTemplate('/jobs/{id}'), '/jobs/a%2Fb') // { id: 'a/b' }
 */
export function matchTemplate(template: readonly PathPart[], path: string): Record<string, string> | undefined {
  return matchParts(template, path.split('/'))
}

/**
 * The same of a path that has been split at its slashes, for which several templates are tried.
 *
 * @example matchParts(parseTemplate('/jobs/{id}'), ['', 'jobs', 'a%2Fb']) // { id: 'a/b' }
 */
export function matchParts(
  template: readonly PathPart[],
  given: readonly string[],
): Record<string, string> | undefined {
  if (template.length !== given.length) return undefined
  // Most templates differ in a text, which is cheaper to see than a value is to decode.
  for (let index = 0; index < template.length; index += 1) {
    const part = template[index] as PathPart
    if ('text' in part && part.text !== given[index]) return undefined
  }
  const values: Record<string, string> = {}
  for (let index = 0; index < template.length; index += 1) {
    const part = template[index] as PathPart
    if ('text' in part) continue
    const text = given[index] ?? ''
    const value = text === '' ? undefined : decode(text)
    if (value === undefined) return undefined
    values[part.name] = value
  }
  return values
}

/**
 * A path with a text in the place of each parameter, wherever that stands; the text is not encoded.
 *
 * @example fillTemplate('/jobs/{id}', (name) => `the-${name}`) // '/jobs/the-id'
 */
export function fillTemplate(path: string, textOf: (name: string) => string): string {
  return path.replace(/\{([^}]+)\}/g, (_, name: string) => textOf(name))
}

/**
 * The names of the parameters of a path, in its order.
 *
 * @example parameterNames('/teams/{team}/jobs/{id}') // ['team', 'id']
 */
export function parameterNames(path: string): string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => String(name))
}

function decode(text: string): string | undefined {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
