import type { ResponseBodyTypes } from '../operation.ts'

/** The body of an answer: its JSON value, else its text, and what is wrong with it, if anything. */
export interface ParsedBody {
  readonly body: unknown
  readonly problem: string
}

/** Reads the body of an answer as the JSON that the document declares; nothing is lost when it is none. */
export function parseBody(answers: ResponseBodyTypes, status: number, text: string): ParsedBody {
  const declared = answers[status] ?? answers[`${String(status)[0]}XX`] ?? answers['default']
  let body: unknown = text || undefined
  let problem = 'its body is not JSON'
  try {
    body = JSON.parse(text)
    const kind = jsonTypeOf(body)
    problem = declared?.includes(kind) ? '' : `its body must be ${declared}; received ${kind}`
  } catch {}
  return { body, problem: declared === 'none' ? '' : declared ? problem : 'its status is not declared' }
}

/** The JSON type of a value. */
export function jsonTypeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
