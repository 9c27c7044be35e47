import type { OperationSpec } from '../operation.ts'

/** The most characters of names that a log line shows. */
const MOST = 200

/**
 * The fields of a body that the document does not know and lets pass; none where it lets none pass.
 *
 * @example unknownFields(operation.spec, { model: 'a', guidance: 7 }) // ['guidance']
 */
export function unknownFields({ body: declared }: Pick<OperationSpec, 'body'>, body: unknown): string[] {
  const known = declared?.fields
  if (known === undefined || typeof body !== 'object' || body === null || Array.isArray(body)) return []
  return Object.keys(body).filter((name) => !known.includes(name))
}

/**
 * The query parameters of a URL that the document does not know: a misspelt one is passed over, which may cost money.
 *
 * @example unknownQueries(operation.spec, 'http://localhost/v1?dryrun=true') // ['dryrun']
 */
export function unknownQueries({ parameters }: Pick<OperationSpec, 'parameters'>, url: string): string[] {
  const known = parameters.filter((one) => one.in === 'query').map(({ name }) => name)
  return [...new Set(new URL(url).searchParams.keys())].filter((name) => !known.includes(name))
}

/**
 * Names as a log line shows them: without secrets, and cut short where they are many.
 *
 * @example shownNames(['guidance', 'style'], (text) => text) // 'guidance, style'
 */
export function shownNames(names: readonly string[], redactText: (text: string) => string): string {
  const text = names.slice(0, MOST).map(redactText).join(', ')
  return text.length <= MOST ? text : `${text.slice(0, MOST)}…`
}
