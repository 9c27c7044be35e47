import { canonicalize } from './canonical.ts'

/** What makes two requests the same. */
export interface FingerprintInput {
  readonly method: string
  readonly path: string
  /** A JSON value, bytes, or a JSON value in which bytes stand, such as the fields of an upload. */
  readonly body: unknown
}

/**
 * The SHA-256 of a request in hexadecimal: the same for the same method, path and body, in whatever order the members of
 * its objects stand. Members that are undefined do not count.
 *
 * @example await fingerprint({ method: 'POST', path: '/v1/images', body: { prompt: 'a cat' } }) // 64 digits
 */
export async function fingerprint({ method, path, body }: FingerprintInput): Promise<string> {
  const written = new Blob(canonicalize([method, path, body]))
  const digest = await crypto.subtle.digest('SHA-256', await written.arrayBuffer())
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
