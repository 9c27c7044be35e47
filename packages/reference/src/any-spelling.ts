/**
 * A pattern for every spelling of how a key begins: in small letters or capitals, any character escaped as in a path.
 *
 * @example new RegExp(anySpelling('sk_')).test('%73K_') // true
 */
export function anySpelling(beginning: string): string {
  return [...beginning].map((one) => `(?:${[one, one.toUpperCase()].flatMap(spellings).join('|')})`).join('')
}

function spellings(character: string): string[] {
  const code = character.charCodeAt(0).toString(16)
  return [character, `%(?:25)*${code}`, `%(?:25)*${code.toUpperCase()}`]
}
