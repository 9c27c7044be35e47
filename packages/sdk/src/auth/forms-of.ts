/**
 * The forms in which a text could quote a secret, the longest first: as it is, in JSON, in a URL, in a form, in HTML. What is
 * shorter than four is no secret: without it texts would be unreadable.
 *
 * @example formsOf('a&b/c') // ['a&amp;b/c', 'a%26b%2Fc', 'a&b/c']
 */
export function formsOf(secret: string): string[] {
  const whole = secret.toWellFormed()
  const forms = [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(whole),
    String(new URLSearchParams([['', whole]])).slice(1),
    ...['&quot;', '&#34;'].map((quote) =>
      secret.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, quote),
    ),
  ]
  return [...new Set(forms)].filter((form) => form.length > 3).sort((a, b) => b.length - a.length)
}
