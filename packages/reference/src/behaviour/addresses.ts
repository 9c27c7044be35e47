import { hmac } from '@noble/hashes/hmac'
import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'

/** Below it stands what no vendor has: what the mock keeps a record of, and the pictures that it draws. */
export const OWN = '/_outlay/'

/** Hexadecimal digits of a token: 128 bits. */
const DIGITS = 32
const PICTURE = new RegExp(`^${OWN}([^/]+)/([^/]+)/([0-9a-f]{${DIGITS}})/(.+)$`)

/** Where the server is reached, and where its pictures are. */
export interface Addresses {
  /** The address by which a request reached the server, without a slash at its end. */
  readonly baseOf: (request: Request) => string
  /**
   * The URL of a picture or a file, which nobody can guess without the secret.
   *
   * @example pictureUrl('http://127.0.0.1:4010', 'outputs', 'img_1/0.png')
   */
  readonly pictureUrl: (base: string, page: string, path: string) => string
}

/** What the addresses of a vendor are made of. */
export interface AddressOptions {
  readonly secret: string
  readonly baseUrlOf?: ((request: Request) => string) | undefined
}

/** The addresses of a vendor. */
export function addresses(vendor: string, { secret, baseUrlOf }: AddressOptions): Addresses {
  return {
    baseOf: (request) => baseUrlOf?.(request) ?? new URL(request.url).origin,
    pictureUrl: (base, page, path) =>
      `${base}${OWN}${vendor}/${page}/${tokenOf(secret, `${vendor}/${page}/${path}`)}/${path}`,
  }
}

/** A path of a picture or a file, in its parts. */
export interface PicturePath {
  readonly vendor: string
  readonly page: string
  readonly token: string
  readonly path: string
}

/** The parts of a path that has the form of a picture's or a file's; undefined for any other. */
export function picturePath(path: string): PicturePath | undefined {
  const [, vendor, page, token, rest] = PICTURE.exec(path) ?? []
  if (vendor === undefined || page === undefined || token === undefined || rest === undefined) return undefined
  return { vendor, page, token, path: rest }
}

/** Whether the token of a path was made with the secret. */
export function isGenuine({ vendor, page, token, path }: PicturePath, secret: string): boolean {
  return token === tokenOf(secret, `${vendor}/${page}/${path}`)
}

function tokenOf(secret: string, path: string): string {
  const encoder = new TextEncoder()
  return bytesToHex(hmac(sha256, encoder.encode(secret), encoder.encode(path))).slice(0, DIGITS)
}
