/** Where two values of JSON and big integers differ first; undefined when they are the same. */
export function firstDifference(a: unknown, b: unknown, at = ''): string | undefined {
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return undefined
  if (!isRecord(a) || !isRecord(b) || Array.isArray(a) !== Array.isArray(b)) return `${at}: ${shown(a)} or ${shown(b)}`
  const names = Object.keys(a)
  const others = Object.keys(b)
  for (const [index, name] of names.entries()) if (others[index] !== name) return `${at}: ${names} or ${others}`
  if (others.length > names.length) return `${at}: ${names} or ${others}`
  for (const name of names) {
    const found = firstDifference(a[name], b[name], `${at}/${name}`)
    if (found !== undefined) return found
  }
  return undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function shown(value: unknown): string {
  return typeof value === 'bigint' ? `${value}n` : (JSON.stringify(value, big) ?? String(value))
}

function big(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value
}
