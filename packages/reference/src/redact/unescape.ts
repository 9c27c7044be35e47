/** Unescaped text, and where each of its characters begins in the original text. */
export interface UnescapedText {
  readonly text: string
  /** One for each character of `text`, then the length of the original text. */
  readonly starts: readonly number[]
}

/** Percent-encoding, escapes of JSON and JavaScript, and numeric ones of HTML. */
const ESCAPE = /%([0-9a-f]{2})|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|\\(["\\/'bfnrt])|&#x([0-9a-f]{1,6});|&#([0-9]{1,7});/gi
/** How many times a text may have been escaped. */
const ROUNDS = 5
const ASCII = 0x7f

/**
 * Unescapes text, even if it was escaped several times; undefined when it has no escapes. Only ASCII is unescaped: keys
 * consist of nothing else.
 *
 * @example unescapeText('%2561l_live_')?.text // 'al_live_'
 */
export function unescapeText(written: string): UnescapedText | undefined {
  let found: UnescapedText | undefined
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = unescapeOnce(found?.text ?? written, found?.starts)
    if (next === undefined) return found
    found = next
  }
  return found
}

function unescapeOnce(text: string, before: readonly number[] | undefined): UnescapedText | undefined {
  const starts: number[] = []
  const parts: string[] = []
  let from = 0
  const copy = (to: number): void => {
    parts.push(text.slice(from, to))
    for (let at = from; at < to; at += 1) starts.push(before?.[at] ?? at)
  }
  for (const match of text.matchAll(ESCAPE)) {
    const character = characterOf(match)
    if (character === undefined) continue
    copy(match.index)
    parts.push(character)
    starts.push(before?.[match.index] ?? match.index)
    from = match.index + match[0].length
  }
  if (from === 0) return undefined
  copy(text.length)
  starts.push(before?.[text.length] ?? text.length)
  return { text: parts.join(''), starts }
}

function characterOf([, percent, four, two, single, hex, decimal]: RegExpExecArray): string | undefined {
  // A line break separates words, as a space does.
  if (single !== undefined) return /[bfnrt]/.test(single) ? ' ' : single
  const digits = percent ?? four ?? two ?? hex
  const code = digits === undefined ? Number(decimal) : Number.parseInt(digits, 16)
  return code <= ASCII ? String.fromCharCode(code) : undefined
}
