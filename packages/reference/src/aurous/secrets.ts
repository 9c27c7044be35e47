/** Every spelling of how a key begins: in small letters or capitals, any of them escaped as in a path. */
const BEGINNING = [...'al_live_'].map((one) => `(?:${[one, one.toUpperCase()].flatMap(spellings).join('|')})`).join('')

/** What no answer to a mistake and no line of a log shows: whatever looks like the key of a team, or like its digits. */
export const secrets: RegExp = new RegExp(`${BEGINNING}(?:[0-9A-Za-z]|%[0-9A-Fa-f]{2})+|[0-9A-Fa-f]{40,}`, 'g')

function spellings(character: string): string[] {
  const code = character.charCodeAt(0).toString(16)
  return [character, `%(?:25)*${code}`, `%(?:25)*${code.toUpperCase()}`]
}
