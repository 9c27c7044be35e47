import type { Fault } from '@outlay/pricing'
import { showValue } from '@outlay/validators'
import type { Redactor } from './redactor.ts'
import { isSecretName } from './secret-patterns.ts'

/**
 * Redacts a fault: secrets that were sent in a wrong place, as a value or as a field name, and values that nest too deep to
 * be written. A sentence that quotes a truncated value quotes the redacted one, since no pattern matches half a secret.
 *
 * @example redactFault({ fault: 'invalid', message: 'seed is "al_live_0"; …', given: 'al_live_0' }, redactor).given // '***'
 */
export function redactFault(fault: Fault, { redactText, redactFields }: Redactor): Fault {
  const { given, pointer, path } = fault
  const name = path?.at(-1)
  const isSecret = typeof name === 'string' && isSecretName(name) && typeof given === 'string'
  const quotes = [given, ...(path ?? [])].map((raw) => [raw, redactFields(sampleOf(raw))] as const)
  if (isSecret) quotes[0] = [given, '***']
  let hidden: unknown
  return {
    ...fault,
    message: redactText(quotes.reduce(requote, fault.message)),
    // Few vendors show it, and it may be as large as the body.
    ...('given' in fault && {
      get given() {
        hidden ??= isSecret ? '***' : redactFields(given)
        return hidden
      },
    }),
    ...(pointer !== undefined && { pointer: redactText(pointer) }),
    ...(path !== undefined && { path: path.map((key) => redactFields(key)) }),
  }
}

/** As much of a value as a sentence shows: four entries, and whether each is empty. */
function sampleOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.slice(0, 4).map(outlineOf)
  return Object.fromEntries(
    Object.keys(value)
      .slice(0, 4)
      .map((key) => [key, outlineOf(Reflect.get(value, key))]),
  )
}

function outlineOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.length === 0 ? [] : [0]
  return Object.keys(value).length === 0 ? {} : { a: 0 }
}

function requote(message: string, [raw, hidden]: readonly [raw: unknown, hidden: unknown]): string {
  if (raw === undefined) return message
  const [before, after] = [showValue(raw), showValue(hidden)]
  return before === after ? message : message.replaceAll(before, () => after)
}
