import type { Call } from '../client/client.ts'
import { HARMLESS } from '../request/masked.ts'
import type { Veil } from '../request/veil.ts'
import { formsOf } from './forms-of.ts'
import { hideKey, keysIn } from './place-key.ts'

/**
 * Hides the keys of a call wherever the document wants one, whoever put them there, and what a server quotes of them and
 * of other headers that a caller gives; words of those that are shorter than twelve, such as a date, hide nothing.
 */
export function hideKeys({ security = [] }: Pick<Call, 'security'>): Veil {
  const secrets: string[] = []
  return {
    request: (sent) => {
      const words = Object.entries(sent.headers).flatMap(([name, value]) =>
        HARMLESS.test(name) ? [] : (value.match(/\S{12,}/g) ?? []),
      )
      secrets.push(...security.flatMap((scheme) => keysIn(sent, scheme)).flatMap(formsOf), ...words)
      return security.reduce(hideKey, sent)
    },
    text: (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text),
  }
}
