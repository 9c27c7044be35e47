const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/

/** Code that reads a property: `.width`, or `["x-y"]` where the name is not an identifier; `?.` where its holder may be absent. */
export function propertyAccess(name: string, optional: boolean): string {
  if (IDENTIFIER.test(name)) return `${optional ? '?' : ''}.${name}`
  return `${optional ? '?.' : ''}[${JSON.stringify(name)}]`
}

/** A property's name in an object literal. */
export function propertyKey(name: string): string {
  return IDENTIFIER.test(name) ? name : JSON.stringify(name)
}
