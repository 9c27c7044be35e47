/** Ends of names that no public DNS serves (RFC 6761, 6762, 7686, 8375, ICANN), or that networks use inside. */
const LOCAL = [
  ...['localhost', 'localdomain', 'local', 'internal', 'intranet', 'private', 'corp', 'home', 'lan', 'home.arpa'],
  ...['svc', 'test', 'invalid', 'onion', 'alt'],
]

/** Names under which clouds serve metadata inside a machine; most others end in `internal`. */
const METADATA = [
  ...['metadata', 'instance-data', 'rancher-metadata', 'metadata.google.internal', 'metadata.goog'],
  ...['metadata.tencentyun.com', 'metadata.platformequinix.com', 'metadata.packet.net'],
]

/** Names that are refused, with everything below them. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([...METADATA, ...LOCAL])

/**
 * The refused name that a host is, or is below; undefined for any other host.
 *
 * @example refusedNameOf('app.localhost', REFUSED_NAMES) // 'localhost'
 */
export function reservedNameOf(host: string, names: ReadonlySet<string>): string | undefined {
  for (let start = 0; start !== -1; start = host.indexOf('.', start)) {
    if (start > 0) start += 1
    const end = host.slice(start)
    if (names.has(end)) return end
  }
  return undefined
}
