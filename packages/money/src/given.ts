const LONGEST = 60

/** Shows a value inside an error message, cut short so that hostile input cannot flood a log. */
export function given(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value))
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value === 'function') return 'a function'
  return `${shorten(String(value))} (${typeof value})`
}

/** Cuts a long text and says how long it was. */
export function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… (${text.length} characters)`
}
