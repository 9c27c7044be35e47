import type { KeyPaths } from '../operation/operation.ts'

/** The body of an answer: its JSON value, else its text, and what is wrong with it, if anything. */
export interface ParsedBody {
  readonly body: unknown
  readonly problem: string
}

/** Reads the body of an answer as the JSON that the document declares for it; what is not JSON stays a text. */
export function parseBody(declared: string | undefined, text: string): ParsedBody {
  let body: unknown = text || undefined
  let problem = 'the body is not JSON'
  try {
    body = JSON.parse(text)
    const kind = jsonTypeOf(body)
    problem = declared?.includes(kind) ? '' : `the body must be of type ${declared}; received ${kind}`
  } catch {}
  if (!declared) problem = 'the status is not declared'
  return { body, problem: declared === 'none' ? '' : problem }
}

/**
 * Finds what is declared for a status: as itself, else for its class, else by default; of two tables the first has precedence.
 *
 * @example findDeclared(404, { '4XX': 'object' }, { 200: 'object', default: 'string' }) // 'object'
 */
export function findDeclared<Declared>(
  status: number,
  first: DeclaredByStatus<Declared> | undefined,
  second: DeclaredByStatus<Declared> | undefined,
): Declared | undefined {
  const at = (key: string | number) => first?.[key] ?? second?.[key]
  return at(status) ?? at(`${String(status)[0]}XX`) ?? at('default')
}

/** By status: `200`, `4XX`, `default`. */
type DeclaredByStatus<Declared> = Readonly<Record<string, Declared>>

/** Names the JSON type of a value. */
export function jsonTypeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

/**
 * Finds the first text in an error body that one of the ways leads to, such as the vendor's code.
 *
 * @example findText([['error', 'code']], { error: { code: 'invalid_size' } }) // 'invalid_size'
 */
export function findText(ways: KeyPaths = [], body: unknown): string | undefined {
  return findTexts(ways, body)[0]
}

/**
 * Finds all texts in an error body that the first such way leads to: for a list, which its first entry names, those of each
 * entry.
 *
 * @example findTexts([['detail', '0', 'msg']], { detail: [{ msg: 'no' }, { msg: 'nor that' }] }) // ['no', 'nor that']
 */
export function findTexts(ways: KeyPaths = [], body: unknown): string[] {
  for (const way of ways) {
    const found = way.reduce<readonly unknown[]>(
      (parts, key) =>
        parts.flatMap((part) => (key === '0' ? part : (part as Readonly<Record<string, unknown>> | null)?.[key])),
      [body],
    )
    const texts = found.filter((one) => typeof one === 'string')
    if (texts.length > 0) return texts
  }
  return []
}
