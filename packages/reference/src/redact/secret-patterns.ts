/** Where a secret is in a text: from the first character to the one after the last. */
export type Span = readonly [from: number, to: number]

/**
 * What looks like a credential whoever has issued it: JSON Web Tokens and payments (JSON in base64), whatever follows the
 * scheme of an Authorization header, and keys of well-known beginnings. Every part is bounded or stops at the first
 * character that is none of its own, so that time is linear.
 */
export const CREDENTIALS: readonly RegExp[] = [
  /eyJ[\w+/=-]{15,}(?:\.[\w+/=-]*){0,4}/g,
  /e(?:y[A-DIKL]|w[k-r])[A-Za-z0-9+/=]{40,}/g,
  // Sentences say "Authorization: Bearer and the key", and `Bearer <your key>`.
  /bearer(?:\s|[+:=])+(?!(?:and|or|the|is|with|in|tokens?|keys?|followed|authentication|scheme|\*{3})(?![\w-]))(?:(?!bearer[\s+:=])[^\s"',;<>`])+/gi,
  /(?:basic|token|apikey|api-key|digest|dpop)[ +]+(?=[^\s"']+[A-Z0-9=])[A-Za-z0-9+/_.~-]{8,}={0,2}/g,
  /(?:Basic|Token|ApiKey|Api-Key|Digest|DPoP|BASIC)[ +]+(?=[^\s"']+[A-Z0-9=])[A-Za-z0-9+/_.~-]{8,}={0,2}/g,
  /(?:x-api-key|x-payment|payment-signature|(?:set-)?cookie|(?:proxy-)?authorization|signature)\s?:\s?(?!bearer|basic)[^\s"'<>]+/gi,
  /(?<![A-Za-z0-9])(?:sk|rk|pk|gh[oprsu]|github_pat|glpat|xox[abeoprs])[-_][A-Za-z0-9_-]{12,}/g,
  /(?<![A-Za-z0-9])(?:whsec_[\w+/=-]{6,}|(?:AKIA|ASIA)[0-9A-Z]{12,})/g,
]

/** The names of fields, headers and parameters whose value is a secret; `max_tokens` counts, and is none. */
const SECRET_NAME =
  /(?:api[-_]?key|access[-_]?key|private[-_]?key|authorization|passw(?:or)?d|passphrase|secret|token|signature|jwt|cookie|credentials?|x-payment)$|^(?:.*[-_])?(?:sig|pwd|auth|hmac)$/i

/** Whether the value of a field, a header or a parameter is a secret by its name alone. */
export function isSecretName(name: string): boolean {
  return name.length <= 200 && SECRET_NAME.test(name)
}

const USER = /:\/\/([^\s/?#"]*)@/g
const PAIR = /([?&;]?)([\w.[\]-]{1,64})=([^\s&;"'<>`]+)/g
const JSON_PAIR = /["']([\w.-]{1,64})["']\s?:\s?["']([^"']+)["']/g
/** What no secret looks like: a switch or a count. */
const PLAIN = /^(?:true|false|null|\d{1,10})$/
/** Parameters of media types, of which refusals tell. */
const OF_MEDIA_TYPE = /^(?:charset|boundary)$/i

/**
 * The secrets that are known by where they stand: the user of a URL, the values of its query, and values beside a name such
 * as `signature`.
 *
 * @example placedSecrets('https://a:b@example.com/?sig=c') // [[8, 11], [28, 29]]
 */
export function findLabelledSecrets(text: string): Span[] {
  const spans: Span[] = []
  if (text.includes('@'))
    for (const [whole, user, index] of found(text, USER)) if (user) spans.push(span(index + 3, whole.length - 4))
  if (text.includes('=')) spans.push(...pairs(text))
  if (text.includes(':'))
    for (const match of text.matchAll(JSON_PAIR)) {
      const [whole, name = '', value = ''] = match
      if (isSecretName(name) && !PLAIN.test(value))
        spans.push(span(match.index + whole.length - value.length - 1, value.length))
    }
  return spans
}

function pairs(text: string): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(PAIR)) {
    const [whole, mark, name = '', value = ''] = match
    if (PLAIN.test(value) || OF_MEDIA_TYPE.test(name) || !(mark !== '' || isSecretName(name))) continue
    spans.push(span(match.index + whole.length - value.length, value.length))
  }
  return spans
}

function* found(
  text: string,
  pattern: RegExp,
): Generator<readonly [whole: string, first: string | undefined, index: number]> {
  for (const match of text.matchAll(pattern)) yield [match[0], match[1], match.index]
}

function span(from: number, length: number): Span {
  return [from, from + length]
}
