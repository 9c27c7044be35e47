/** The place of a secret in text: its first character and the one after its last. */
export type Span = readonly [from: number, to: number]

/**
 * Credentials of any issuer: JSON Web Tokens and payments (JSON in base64), whatever follows the scheme of an Authorization
 * header, and keys with well-known prefixes. Every part is bounded or stops at the first foreign character, so that the
 * time is linear.
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

/** Names of fields, headers and parameters whose value is a secret; `max_tokens` is a count and not one of them. */
const SECRET_NAME =
  /(?:api[-_]?key|access[-_]?key|private[-_]?key|authorization|passw(?:or)?d|passphrase|secret|token|signature|jwt|cookie|credentials?|x-payment)$|^(?:.*[-_])?(?:sig|pwd|auth|hmac)$/i

/** Whether the name of a field, header or parameter alone makes its value a secret. */
export function isSecretName(name: string): boolean {
  return name.length <= 200 && SECRET_NAME.test(name)
}

const USER = /:\/\/([^\s/?#"]*)@/g
const PAIR = /([?&;]?)([\w.[\]-]{1,64})=([^\s&;"'<>`]+)/g
const JSON_PAIR = /["']([\w.-]{1,64})["']\s?:\s?["']([^"']+)["']/g
/** Values that are never secrets: switches and counts. */
const PLAIN = /^(?:true|false|null|\d{1,10})$/
/** Parameters of media types, which refusals show. */
const OF_MEDIA_TYPE = /^(?:charset|boundary)$/i

/**
 * Finds secrets by their place: the user of a URL, the values of its query, and values next to a name such as `signature`.
 *
 * @example findLabelledSecrets('https://a:b@example.com/?sig=c') // [[8, 11], [28, 29]]
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

const RUN = /[A-Za-z0-9+/_-]{16,}={0,2}/g
/** The most characters of a run that are decoded; keys in base64 are far shorter. */
const MOST = 16_384
const OFFSETS = [0, 1, 2, 3]

/** Finds runs of base64 or base64url that encode a secret, such as the `user:key` of Basic. */
export function findBase64Secrets(text: string, isSecret: (text: string) => boolean): Span[] {
  const spans: Span[] = []
  for (const { 0: run, index } of text.matchAll(RUN)) {
    // A slash belongs to base64 and also separates paths.
    let at = index
    for (const part of run.split('/')) {
      if (part.length >= 16 && holdsSecret(part, isSecret)) spans.push([at, at + part.length])
      at += part.length + 1
    }
    if (run.includes('/') && holdsSecret(run, isSecret)) spans.push([index, index + run.length])
  }
  return spans
}

/** Text before the run may have moved its groups of four. */
function holdsSecret(run: string, isSecret: (text: string) => boolean): boolean {
  // Base64 of text has capitals and small letters; IDs and hashes often lack one of them.
  if (!/[A-Z]/.test(run) || !/[a-z]/.test(run)) return false
  const plain = run.slice(0, MOST).replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', '')
  return OFFSETS.some((offset) => {
    const length = plain.length - offset
    // One digit alone encodes no byte.
    return isSecret(atob(plain.slice(offset, length % 4 === 1 ? -1 : undefined)))
  })
}
