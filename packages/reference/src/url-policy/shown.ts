const MOST = 80

/**
 * A piece of a URL as a sentence shows it: in quotes, without secrets, at most 80 characters of it.
 *
 * @example shown('example.com') // "example.com"
 */
export function quote(text: string, redactText = (given: string): string => given): string {
  const safe = redactText(text)
  return JSON.stringify(safe.length > MOST ? `${safe.slice(0, MOST)}…` : safe)
}
