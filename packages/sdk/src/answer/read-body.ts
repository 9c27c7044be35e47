import type { Reply } from '../reach.ts'

/** The body of a reply: its JSON value, or its text and why it is none. */
export interface ReadBody {
  readonly body: unknown
  readonly problem?: string
}

/** Reads the body of a reply as JSON; nothing is lost when it is none. */
export function readBody({ headers, text }: Pick<Reply, 'headers' | 'text'>): ReadBody {
  if (text === '') return { body: undefined, problem: 'its body is empty, not JSON' }
  const mediaType = headers.get('content-type')
  if (!/^[^;]*[/+]json\s*(;|$)/i.test(mediaType ?? '')) {
    return { body: text, problem: `its body is ${mediaType ?? 'of no media type'}, not JSON` }
  }
  try {
    return { body: JSON.parse(text) }
  } catch {
    return { body: text, problem: 'its body is cut off, or not JSON' }
  }
}
