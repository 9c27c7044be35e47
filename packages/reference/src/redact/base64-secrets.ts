import type { Span } from './secret-patterns.ts'

const RUN = /[A-Za-z0-9+/_-]{16,}={0,2}/g
/** The most characters of a run that are decoded; a key in base64 is far shorter. */
const MOST = 16_384
const OFFSETS = [0, 1, 2, 3]

/** The runs of base64 or base64url in a text that stand for a secret, such as the `user:key` of Basic. */
export function findBase64Secrets(text: string, isSecret: (text: string) => boolean): Span[] {
  const spans: Span[] = []
  for (const { 0: run, index } of text.matchAll(RUN)) {
    // A slash belongs to base64, and parts paths.
    let at = index
    for (const part of run.split('/')) {
      if (part.length >= 16 && holdsSecret(part, isSecret)) spans.push([at, at + part.length])
      at += part.length + 1
    }
    if (run.includes('/') && holdsSecret(run, isSecret)) spans.push([index, index + run.length])
  }
  return spans
}

/** Whatever stands before it may have moved where its groups of four begin. */
function holdsSecret(run: string, isSecret: (text: string) => boolean): boolean {
  // No base64 of a text is without capitals, or without small letters; ids and hashes are.
  if (!/[A-Z]/.test(run) || !/[a-z]/.test(run)) return false
  const plain = run.slice(0, MOST).replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', '')
  return OFFSETS.some((offset) => {
    const length = plain.length - offset
    // One digit alone stands for no byte.
    return isSecret(atob(plain.slice(offset, length % 4 === 1 ? -1 : undefined)))
  })
}
