import type { PrismOutput, Violation } from './connect-prism.ts'

/** Node's clients read headers of 16 KiB altogether. Prism quotes the names of fields, which may be long. */
const LONGEST_HEADER = 8000
const LONGEST_REASON = 500
const CORS = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': '*' }

/** Prism's answer over HTTP; what it found wrong stands in the header `sl-violations`, as with its own server. */
export function toResponse({ status, headers, body, violations }: PrismOutput): Response {
  const found = violations.length === 0 ? {} : { 'sl-violations': inHeader(violations) }
  const text = body === undefined ? null : typeof body === 'string' && !isJson(headers) ? body : JSON.stringify(body)
  const bodiless = status === 204 || status === 205 || status === 304
  return new Response(bodiless ? null : text, { status, headers: { ...headers, ...CORS, ...found } })
}

/** What the log says of a refusal. */
export function describeViolations({ status, body, violations }: PrismOutput): string | undefined {
  if (violations.length > 0)
    return violations
      .map(({ message }) => message)
      .join('; ')
      .slice(0, LONGEST_REASON)
  if (status < 400) return undefined
  const { detail, title } = (body ?? {}) as { readonly detail?: unknown; readonly title?: unknown }
  return String(detail || title || 'An error of the document, as it was asked for.')
}

function isJson(headers: PrismOutput['headers']): boolean {
  return /json/i.test(new Headers(headers).get('content-type') ?? 'json')
}

/** JSON in ASCII, since a header holds nothing else. */
function inHeader(violations: readonly Violation[]): string {
  const text = JSON.stringify(violations).replace(
    /[^\x20-\x7e]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return text.length <= LONGEST_HEADER ? text : `[{"message":"${violations.length} violations, too long for a header"}]`
}
