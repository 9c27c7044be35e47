// A field of a body of JSON, which a page quotes, which an error quotes. A key of letters and digits has one form.
const DEPTHS = [1, 2, 3]

/**
 * The forms in which a text could quote a secret, the longest first: as it is, in JSON, in a URL, in a form, in HTML, and
 * these in one another. What is shorter than four is no secret: without it texts
 * would be unreadable.
 *
 * @example formsOf('a&b/c') // [..., 'a&amp;b/c', 'a%26b%2Fc', 'a&b/c']
 */
export function encodingsOf(secret: string): string[] {
  let forms = new Set([secret])
  for (const _depth of DEPTHS) forms = new Set([...forms].flatMap(quoted))
  for (const form of numbered(secret)) forms.add(form)
  return [...forms].filter((form) => form.length > 3).sort((one, other) => (one.length < other.length ? 1 : -1))
}

/** As some templates write it: every sign by its number, and a URL in small letters. */
function numbered(text: string): string[] {
  const signs = (write: (code: number) => string): string =>
    text.replace(/[^a-z0-9]/gi, (sign) => `&#${write(sign.charCodeAt(0))};`)
  return [
    signs(String),
    signs((code) => `x${code.toString(16)}`),
    signs((code) => `x${code.toString(16).toUpperCase()}`),
    encodeURIComponent(text.toWellFormed()).replace(/%../g, (escaped) => escaped.toLowerCase()),
  ]
}

function quoted(text: string): string[] {
  const whole = text.toWellFormed()
  const inHtml = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return [
    text,
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(whole),
    String(new URLSearchParams([['', whole]])).slice(1),
    ...['"', '&quot;', '&#34;'].map((quote) => inHtml.replaceAll('"', quote)),
  ]
}
