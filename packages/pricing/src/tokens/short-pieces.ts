/** The most characters of one piece. */
const LONGEST = 400

/** A run of characters that a tokenizer would merge as one. */
const RUN = new RegExp(`\\p{L}{${LONGEST}}|\\s{${LONGEST}}|[^\\s\\p{L}]{${LONGEST}}`, 'u')

/**
 * A text in pieces that are counted one by one. Merging takes time by the square of a run's length, minutes for a
 * megabyte of blanks; a text with such a run is cut every 400 characters, which can count a token more at each cut.
 */
export function shortPieces(text: string): string[] {
  if (!RUN.test(text)) return [text]
  return text.match(new RegExp(`[\\s\\S]{1,${LONGEST}}`, 'gu')) ?? []
}
