import { type Exact, exact, NotADecimalError } from '@outlay/money'

/** The most characters of a value that a sentence shows. */
const SHOWN = 60

/** An exact amount from a number, a decimal string or an exact amount; undefined for any other value. */
export function exactOf(value: unknown): Exact | undefined {
  if (typeof value === 'object') return isExact(value) ? value : undefined
  if (typeof value !== 'string') return read(value)
  if (value !== last.text) last = { text: value, amount: read(value) }
  return last.amount
}

/** The text that was read last: a balance is looked at, and then read wherever an answer shows it. */
let last: { readonly text: string; readonly amount: Exact | undefined } = { text: '', amount: undefined }

function read(value: unknown): Exact | undefined {
  try {
    return exact(value as number | string)
  } catch (error) {
    if (error instanceof NotADecimalError) return undefined
    throw error
  }
}

/** Is a value an amount: a number, a decimal string or an exact amount? */
export function isDecimal(value: unknown): boolean {
  return exactOf(value) !== undefined
}

/** A value as a sentence shows it, cut where it is long. */
export function showValue(value: unknown): string {
  const text = typeof value === 'bigint' ? String(value) : (JSON.stringify(value) ?? String(value))
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}

function isExact(value: object | null): value is Exact {
  return value !== null && 'n' in value && 'd' in value && isInteger(value.n) && isInteger(value.d)
}

function isInteger(value: unknown): boolean {
  return typeof value === 'bigint' || Number.isSafeInteger(value)
}
