import { encodingsOf } from '../auth/forms-of.ts'
import { redactText } from '../auth/without-quotes.ts'
import type { Call } from '../client/client.ts'
import type { SentRequest } from './sent-request.ts'
import type { Redactor } from './veil.ts'

/** What the document marks as secret in the requests of an operation, by name; headers are hidden whatever they are. */
export interface SecretNames {
  readonly path?: readonly string[]
  readonly query?: readonly string[]
  /** Fields of the body, at any depth; the empty name is the whole body. */
  readonly body?: readonly string[]
}

/**
 * Hides what is marked, and what `before` hides. A field is hidden wherever it stands in the body, so that
 * neither a schema that holds itself nor a body that does not fit shows it.
 *
 * @example redactFields({ query: ['ticket'], body: ['password'] })
 */
export function redactFields(
  { path = [], query = [], body = [] }: SecretNames,
  before?: (call: Call) => Redactor,
): (call: Call) => Redactor {
  return (call) => {
    const redactor = before?.(call)
    const secrets: string[] = []
    return {
      redactRequest: (sent) => {
        const kept = redactor?.redactRequest(sent) ?? sent
        const values: Readonly<Record<string, unknown>> = { ...call.path }
        const found = path.map((name) => String(values[name] ?? ''))
        const url = withoutPath(withoutQuery(kept.url, query, found), found.slice(0, path.length))
        const hidden = { ...kept, url, body: withoutFields(kept, body, found) }
        secrets.push(...found.flatMap(encodingsOf))
        return hidden
      },
      redactText: (text) => redactText(redactor?.redactText(text) ?? text, secrets),
    }
  }
}

function withoutPath(url: string, values: readonly string[]): string {
  if (values.length === 0) return url
  const [path = '', ...query] = url.split('?')
  const encoded = values.map((value) => encodeURIComponent(value)).filter((value) => value !== '')
  const hidden = path.split('/').map((part) => (encoded.includes(part) ? '***' : part))
  return [hidden.join('/'), ...query].join('?')
}

function withoutQuery(url: string, names: readonly string[], found: string[]): string {
  const [path, query] = url.split('?')
  const asked = new URLSearchParams(query)
  const filled = names.filter((name) => asked.has(name))
  if (filled.length === 0) return url
  for (const name of filled) {
    found.push(...asked.getAll(name))
    asked.set(name, '***')
  }
  return `${path}?${asked}`
}

function withoutFields({ body, headers }: SentRequest, names: readonly string[], found: string[]): SentRequest['body'] {
  if (body === undefined || names.length === 0) return body
  const shown = (name: string, value: string): string => {
    if (!names.includes(name)) return withoutProperties(value, names, found)
    found.push(value)
    return '***'
  }
  if (body instanceof FormData) {
    const form = new FormData()
    for (const [name, value] of body) {
      // A file that is not marked stays the file that it is.
      if (value instanceof Blob && !names.includes(name)) form.append(name, value)
      else form.append(name, value instanceof Blob ? '***' : shown(name, value))
    }
    return form
  }
  if (!/urlencoded/i.test(headers['content-type'] ?? '')) return shown('', body)
  return String(new URLSearchParams([...new URLSearchParams(body)].map(([name, value]) => [name, shown(name, value)])))
}

/** JSON without the values of these properties; any other text as it is. */
function withoutProperties(text: string, names: readonly string[], found: string[]): string {
  const before = found.length
  try {
    const value: unknown = JSON.parse(text, (name, below) => {
      if (!names.includes(name)) return below
      found.push(...leavesOf(below))
      return '***'
    })
    return found.length === before ? text : JSON.stringify(value)
  } catch {
    return text
  }
}

function leavesOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leavesOf)
  return [String(value)]
}
