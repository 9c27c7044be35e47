import type { Difference } from './differences.ts'

const END = /[.!?…]["')\]]*$/
const SPACES = /\s+/

/** Is it a difference in the words of a sentence, which are a server's own? A name or an amount is none. */
export function isWording({ expected, received }: Difference): boolean {
  return typeof expected === 'string' && typeof received === 'string' && received !== '' && isSentence(expected)
}

function isSentence(text: string): boolean {
  const words = text
    .trim()
    .split(SPACES)
    .filter((word) => /\p{L}/u.test(word)).length
  return END.test(text.trim()) ? words >= 3 : words >= 6
}
