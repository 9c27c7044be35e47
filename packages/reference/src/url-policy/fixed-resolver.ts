/** Names and their addresses, without DNS. */
export interface FixedNames {
  /** The address of every other name. */
  readonly address: string
  /** By host, or by `*.` and a suffix, in lower-case ASCII. A name with an empty list cannot be resolved. */
  readonly names?: Readonly<Record<string, string | readonly string[]>>
}

/**
 * A resolver without DNS. An exact name takes precedence over a suffix, a long suffix over a short one; `*.rebind.example`
 * matches every name below `rebind.example`, but not that name.
 *
 * @example createFixedResolver({ address: '93.184.216.34', names: { '*.rebind.example': '10.0.0.1' } })('a.rebind.example') // ['10.0.0.1']
 */
export function createFixedResolver({ address, names = {} }: FixedNames): (host: string) => readonly string[] {
  const listed = new Map(Object.entries(names))
  const hasSuffixes = Object.keys(names).some((name) => name.startsWith('*.'))
  return (host) => {
    const name = host.toLowerCase()
    const found = listed.get(name) ?? (hasSuffixes ? bySuffix(listed, name) : undefined)
    return [found ?? address].flat()
  }
}

function bySuffix<T>(listed: ReadonlyMap<string, T>, name: string): T | undefined {
  for (let dot = name.indexOf('.'); dot !== -1; dot = name.indexOf('.', dot + 1)) {
    const found = listed.get(`*${name.slice(dot)}`)
    if (found !== undefined) return found
  }
  return undefined
}
