const LONGEST = 300

/** A body inside a message: on one line, and cut short so that a page of HTML does not flood a log. */
export function shown(body: unknown): string {
  if (body === undefined) return 'no body'
  const text = (typeof body === 'string' ? body : JSON.stringify(body)).replace(/\s+/g, ' ').trim()
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`
}
