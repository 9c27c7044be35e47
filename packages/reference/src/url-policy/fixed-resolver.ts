/** Which addresses a name has where no DNS is asked. */
export interface FixedNames {
  /** The address of every name that is not listed. */
  readonly address: string
  /** By exact host, or `*.` and what a host ends in; in lower-case ASCII. An empty list: cannot be resolved. */
  readonly names?: Readonly<Record<string, string | readonly string[]>>
}

/**
 * A resolver that asks no DNS. An exact name comes before a suffix, a long suffix before a short one; `*.rebind.example`
 * stands for every name below `rebind.example`, not for that itself.
 *
 * @example fixedResolver({ address: '93.184.216.34', names: { '*.rebind.example': '10.0.0.1' } })('a.rebind.example') // ['10.0.0.1']
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
