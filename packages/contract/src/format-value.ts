const CHARACTERS = 120

/** A value as a sentence shows it: JSON, cut short where it is long. */
export function formatValue(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length <= CHARACTERS ? text : `${text.slice(0, CHARACTERS)}…`
}
