import type { Answers } from '../operation.ts'

/** The body of an answer: its JSON value, else its text, and what is wrong with it, if anything. */
export interface ReadBody {
  readonly body: unknown
  readonly problem: string
}

/** Reads the body of an answer as the JSON that the document declares; nothing is lost when it is none. */
export function readBody(answers: Answers, status: number, text: string): ReadBody {
  const declared = answers[status] ?? answers[`${String(status)[0]}XX`] ?? answers['default']
  let body: unknown = text || undefined
  let problem = 'its body is not JSON'
  try {
    body = JSON.parse(text)
    const kind = kindOf(body)
    problem = declared?.includes(kind) ? '' : `its body is ${kind}; allowed is ${declared}`
  } catch {}
  return { body, problem: declared === 'none' ? '' : declared ? problem : 'its status is not declared' }
}

/** The JSON type of a value. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
