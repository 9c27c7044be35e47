const MOST = 80

/**
 * A piece of a URL as a sentence shows it: in quotes, at most 80 characters of it.
 *
 * @example shown('example.com') // "example.com"
 */
export function shown(text: string): string {
  return JSON.stringify(text.length > MOST ? `${text.slice(0, MOST)}…` : text)
}
