/**
 * A text without what it quotes of some secrets, given in the forms in which they could be quoted. Escapes of JSON that
 * `JSON.stringify` does not write, such as `\\/`, are undone first; the value of the JSON stays the same.
 *
 * @example withoutQuotes('{"got":"a\\/b+c"}', ['a/b+c']) // '{"got":"***"}'
 */
export function redactText(text: string, secrets: readonly string[]): string {
  const plain = text.replace(/\\(u00(?!22|5c)[2-7][\da-f]|.)/gi, (whole, escaped: string) => {
    if (escaped === '/') return escaped
    return escaped.length > 1 ? String(JSON.parse(`"${whole}"`)) : whole
  })
  return secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), plain)
}
