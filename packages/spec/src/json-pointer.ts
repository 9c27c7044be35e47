/**
 * The keys of a JSON Pointer (RFC 6901), or of a fragment such as `#/$defs/a`; none for the value as a whole. An index is a
 * text, as it is written.
 *
 * @example parsePointer('/paths/~1jobs~1{id}/get') // ['paths', '/jobs/{id}', 'get']
 */
export function parsePointer(pointer: string): string[] {
  const keys = pointer.split('/').slice(1)
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/**
 * The JSON Pointer (RFC 6901) that leads to a value through keys and indexes.
 *
 * @example formatPointer(['paths', '/jobs/{id}', 0]) // '/paths/~1jobs~1{id}/0'
 */
export function formatPointer(keys: readonly (string | number)[]): string {
  return keys.map((key) => childPointer(``, key)).join(``)
}

/**
 * The JSON Pointer to a field or an entry of the value that another one leads to.
 *
 * @example childPointer('/jobs', 'a/b~c') // '/jobs/a~1b~0c'
 */
export function childPointer(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/**
 * The value that keys lead to; undefined where there is none. An index of a list may be a text.
 *
 * @example valueAt({ messages: [{ role: 'user' }] }, ['messages', '0', 'role']) // 'user'
 */
export function valueAt(value: unknown, keys: readonly (string | number)[]): unknown {
  let found = value
  for (const key of keys) found = isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined
  return found
}

function isObject(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null
}
