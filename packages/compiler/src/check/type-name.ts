/**
 * The name that hey-api gives to the type of a schema or an operation: in PascalCase, a run of capitals as one word.
 *
 * @example typeName('HTTPValidationError') // 'HttpValidationError'
 * @example typeName('sound.v1.Voice') // 'SoundV1Voice'
 */
export function typeName(name: string): string {
  const words = name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    // The last capital of a run begins the next word, but for a plural such as `URLs`.
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})(?!\p{Lu}s(?!\p{Ll}))/gu, '$1-')
    .toLowerCase()
    .split(/[_.$+:\- `\\[\](){}/]+/)
  return words
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')
    .replace(/\d+\p{Ll}/gu, (digits) => digits.toUpperCase())
}
