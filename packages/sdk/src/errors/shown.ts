/** A text inside a message: on one line, and cut short so that a page of HTML does not flood a log. */
export function excerpt(text: string, longest = 300): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line || 'no body'
}
