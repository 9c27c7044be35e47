/** The types that a parameter's text can stand for. */
export type ParameterType = 'string' | 'number' | 'integer' | 'boolean'

const NUMBER = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/

/**
 * Reads the text of a query, path or header parameter as the JSON value it stands for; text that is no such value stays
 * text, so that the validator names the fault. Numbers are written as in JSON: no `0x10`, no blanks.
 *
 * @example readParameter('4', ['integer']) // 4
 */
export function readParameter(text: string, types: readonly string[]): string | number | boolean {
  if ((types.includes('number') || types.includes('integer')) && NUMBER.test(text)) return JSON.parse(text) as number
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true'
  return text
}
