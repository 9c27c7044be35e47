import { ApiKeyError } from '../errors/unsendable-key-error.ts'
import type { SentRequest } from '../request/sent-request.ts'
import { isLoopback } from './is-loopback.ts'

/**
 * Refuses a key that a header cannot carry as it is, without showing it. `given` says where the key comes from.
 *
 * @throws ApiKeyError
 */
export function checkKey(operation: string, given: string, key: string): void {
  if (typeof key === 'string' && /^[!-~]([ -~]*[!-~])?$/.test(key)) return
  throw new ApiKeyError(
    operation,
    'malformed-key',
    `${given} must be printable ASCII without a space at either end; received ${faultOf(key)}. ` +
      'Check where the key is read from: a file often ends in a line break, which trim() takes away.',
  )
}

function faultOf(key: unknown): string {
  if (typeof key !== 'string') return `a value of type ${typeof key}`
  if (key === '') return 'an empty string'
  return 'one with a line break, another control character, a space at an end, or a character beyond ASCII'
}

/**
 * Refuses to send a request that holds a key where others on the way could read it.
 *
 * @throws ApiKeyError
 */
export function checkTransport({ operation, url }: SentRequest): void {
  // A path of the page becomes a URL in a Request only; the query may hold the key.
  const { protocol, hostname, host } = new URL(new Request(url.split('?')[0] as string).url)
  if (protocol === 'https:' || isLoopback(hostname)) return
  throw new ApiKeyError(
    operation,
    'plain-http',
    `the key was not sent to ${protocol}//${host}: over ${protocol}// everyone on the way can read it. ` +
      'Give a baseUrl that starts with https://, or one of this machine (localhost, *.localhost, 127.0.0.0/8, [::1]).',
  )
}
