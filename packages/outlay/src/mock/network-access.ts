import { UsageError } from '../errors.ts'

/** By which names and addresses clients reach the mock. */
export interface NetworkAccess {
  readonly publicUrl?: string
  readonly trustProxy?: boolean
  readonly allowHosts?: readonly string[]
}

/** Reads `--public-url`, `--trust-proxy` and `--allow-host`. */
export async function parseNetworkAccess(flags: {
  readonly publicUrl?: string
  readonly trustProxy?: boolean
  readonly allowHost?: readonly string[]
}): Promise<NetworkAccess> {
  const { publicUrl, trustProxy, allowHost } = flags
  return {
    ...(publicUrl !== undefined && { publicUrl: await publicUrlOf(publicUrl) }),
    ...(trustProxy !== undefined && { trustProxy }),
    ...(allowHost && { allowHosts: allowHost }),
  }
}

async function publicUrlOf(text: string): Promise<string> {
  const { parsePublicUrl } = await import('@outlay/mock/serve')
  try {
    return parsePublicUrl(text)
  } catch {
    const allowed = 'an http or https URL without query, fragment and password, such as https://mock.example/base'
    throw new UsageError(`--public-url must be ${allowed}; received ${JSON.stringify(text)}.`)
  }
}

/** One more name of a host, in small letters; a port or a URL is none. */
export function parseHosts(text: string, before: readonly string[] = []): readonly string[] {
  const isName = URL.canParse(`http://${text}`) && /^[^/?#@:]+$|^\[[^/?#@]+\]$/.test(text)
  if (!isName)
    throw new UsageError(
      `--allow-host must be a name without port, such as mock.test; received ${JSON.stringify(text)}.`,
    )
  return [...before, new URL(`http://${text}`).hostname]
}
