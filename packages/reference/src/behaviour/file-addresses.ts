import { hmac } from '@noble/hashes/hmac'
import { sha256 } from '@noble/hashes/sha2'

/** The query parameter that shows that an address was given out by this server. */
const TOKEN = 'token'

/**
 * Does a URL carry the token of a file's address, right or wrong? Nothing else below `/_outlay/` is answered to it.
 *
 * @example hasFileToken(new URL('http://localhost/_outlay/layer/outputs/1/0.png?token=ab')) // true
 */
export function hasFileToken({ searchParams }: URL): boolean {
  return searchParams.has(TOKEN)
}

/** Hexadecimal digits of a token: 128 bits. */
const LENGTH = 32

/** Addresses of files below `/_outlay/`, which pages may load without a key because nobody can guess them. */
export interface FileAddresses {
  /** An address below the server's own, with its token; `query` is signed as well. */
  readonly sign: (path: string, query?: string) => string
  /** Is it just as it was given out: path, query and token? */
  readonly isGenuine: (url: URL) => boolean
}

/**
 * Addresses that are signed by a secret: HMAC-SHA-256 (RFC 2104), cut to 128 bits.
 *
 * @example fileAddresses('secret').sign('/_outlay/aurous/files/file_1', 'expires=1') // '/_outlay/aurous/files/file_1?expires=1&token=…'
 */
export function fileAddresses(secret: string): FileAddresses {
  const tokenOf = (address: string): string => hexOf(hmac(sha256, secret, address)).slice(0, LENGTH)
  const sign = (path: string, query?: string): string => {
    const address = query === undefined ? path : `${path}?${query}`
    return `${address}${query === undefined ? '?' : '&'}${TOKEN}=${tokenOf(address)}`
  }
  return {
    sign,
    isGenuine: ({ pathname, search }) => {
      const [, query = ''] = /^\?(?:(.*)&)?token=[0-9a-f]+$/.exec(search) ?? []
      return pathname + search === (query === '' ? sign(pathname) : sign(pathname, query))
    },
  }
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
