import type { Call } from '../client/client.ts'
import { HARMLESS_HEADERS } from '../request/masked.ts'
import type { Redactor } from '../request/veil.ts'
import { encodingsOf } from './forms-of.ts'
import { headerOf, hideKey, keysIn } from './place-key.ts'
import { redactText } from './without-quotes.ts'

/**
 * Hides the keys of a call wherever the document wants one, whoever put them there, and what a server quotes of them and
 * of other headers that a caller gives; words of those that are shorter than twelve, such as a date, hide nothing.
 *
 * Its `request` throws a TypeError for a header that cannot be sent, without its value: the runtime's own error shows it.
 */
export function redactKeys({ security = [] }: Pick<Call, 'security'>): Redactor {
  const secrets: string[] = []
  return {
    redactRequest: (sent) => {
      const bound = security.map(headerOf)
      const others = Object.entries(sent.headers).filter(([name]) => !bound.includes(name))
      if (others.some(([, value]) => /[^\t -~\x80-\xff]/.test(value))) {
        throw new TypeError(`${sent.operation}: a header has a line break, or a character beyond Latin 1.`)
      }
      const words = Object.entries(sent.headers).flatMap(([name, value]) =>
        HARMLESS_HEADERS.test(name) ? [] : (value.match(/\S{12,}/g) ?? []),
      )
      secrets.push(...security.flatMap((scheme) => keysIn(sent, scheme)).flatMap(encodingsOf), ...words)
      return security.reduce(hideKey, sent)
    },
    redactText: (text) => redactText(text, secrets),
  }
}
