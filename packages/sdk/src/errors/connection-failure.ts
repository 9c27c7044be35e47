import type { SentRequest } from '../request/request.ts'

/** What failed, by what Node, Deno, Bun and browsers say of it. */
const FAILURES: readonly (readonly [sign: RegExp, failed: string])[] = [
  [/conn(ection)? ?refused/i, 'nothing listens there: '],
  [/ENOTFOUND|EAI_AGAIN|dns|FailedToOpen/, 'no host has this name: '],
  [/UNREACH/i, 'no network leads there: '],
  [/^(Failed to f|Load f|NetworkE)/, 'no network, or blocked by CORS: '],
  [/EPIPE|write ECONN/, 'the server closed the connection while the body was sent: '],
  [/certificate|SSL|TLS|CERT/, 'the server is not trusted (TLS): '],
  [/timed? ?out/i, 'the server was too slow: '],
  [/ECONN|clos|terminat|reset/i, 'the server closed the connection: '],
]

/**
 * Says what failed, as the end of a sentence, by what a runtime says of it. `hide` takes secrets out of a text.
 *
 * @example describeFailure(new Error('connect ECONNREFUSED ::1:1'), (text) => text) // '(nothing listens there: connect …). Check …'
 */
export function describeFailure(thrown: unknown, hide: (text: string) => string): string {
  const reason = hide(reasonOf(thrown))
  const failed = FAILURES.find(([sign]) => sign.test(reason))?.[1] ?? ''
  // What a server does is no matter of its address.
  const advice = /^the server/.test(failed) ? '' : ' Check baseUrl.'
  return `(${failed}${reason}).${advice}`
}

/** What the runtime says, down to what lies at its bottom: Node's own message is only "fetch failed". */
function reasonOf(thrown: unknown, depth = 0): string {
  if (!(thrown instanceof Error)) return String(thrown)
  const { message, code, name, cause, errors } = thrown as Error & Partial<Record<'code' | 'errors', unknown>>
  const below = cause ?? (errors as readonly unknown[] | undefined)?.[0]
  return (message || String(code ?? name)) + (below && depth < 9 ? `: ${reasonOf(below, depth + 1)}` : '')
}

/** Says whether the server cut off a body that is so large that it would do so again. */
export function isBodyCutOff({ message = '', request }: FailedRequest): boolean {
  // A form has no length, and most of them hold files.
  const { length = 1_048_576 } = (request?.body ?? '') as string
  return length >= 1_048_576 && /body was sent/.test(message)
}

interface FailedRequest {
  readonly message?: string
  readonly request?: SentRequest | undefined
}
