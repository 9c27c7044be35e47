import { hmac } from '@noble/hashes/hmac'
import { sha256 } from '@noble/hashes/sha2'

/** Hexadecimal digits of a token: 128 bits. */
const LENGTH = 32
/** `/_outlay/<vendor>/<page>/<token>/<rest>`. */
const SIGNED = new RegExp(`^(/_outlay/[^/]+/[^/]+/)([0-9a-f]{${LENGTH}})/(.*)$`)

/** Signs the paths of files below `/_outlay/`: browsers may load them without a key, because nobody can guess them. */
export interface FileAddresses {
  /** Adds a token to `/_outlay/<vendor>/<page>/<rest>`, valid for exactly this path and query. */
  readonly sign: (path: string, query?: string) => string
  /** The path without its token; undefined unless the token fits path and query. */
  readonly verify: (url: URL) => string | undefined
}

/**
 * Whether a path has a file token, right or wrong; such a path is only ever answered as a file.
 *
 * @example hasFileToken('/_outlay/layer/outputs/0123456789abcdef0123456789abcdef/1/0.png') // true
 */
export function hasFileToken(path: string): boolean {
  return SIGNED.test(path)
}

/**
 * Signs paths with a secret: HMAC-SHA-256 (RFC 2104), truncated to 128 bits.
 *
 * @example fileAddresses('secret').sign('/_outlay/aurous/files/file_1', 'expires=1') // '/_outlay/aurous/files/<token>/file_1?expires=1'
 */
export function fileAddresses(secret: string): FileAddresses {
  const tokenOf = (path: string, search: string): string => hexOf(hmac(sha256, secret, path + search)).slice(0, LENGTH)
  return {
    sign: (path, query) => {
      const search = query === undefined ? '' : `?${query}`
      return path.replace(/^\/_outlay\/[^/]+\/[^/]+\//, (page) => `${page}${tokenOf(path, search)}/`) + search
    },
    verify: ({ pathname, search }) => {
      const [, page = '', token, rest = ''] = SIGNED.exec(pathname) ?? []
      return token !== undefined && tokenOf(page + rest, search) === token ? page + rest : undefined
    },
  }
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
