/** Kinds of ASCII characters, as the pattern of o200k_base tells them apart. */
const OTHER = 0
const LOWER = 1
const UPPER = 2
const DIGIT = 3
const BLANK = 4
const LINE_END = 5
const MARK = 6

const KINDS = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)))

function kindOf(character: string): number {
  if (/[a-z]/.test(character)) return LOWER
  if (/[A-Z]/.test(character)) return UPPER
  if (/[0-9]/.test(character)) return DIGIT
  if (/[\r\n]/.test(character)) return LINE_END
  return /\s/.test(character) ? BLANK : MARK
}

const APOSTROPHE = 0x27
const SLASH = 0x2f
const SPACE = 0x20

/**
 * Where the piece of o200k_base that begins at a position ends, for pieces of ASCII characters; -1 where only the pattern
 * can tell, which is slower: beside characters outside ASCII, and at an apostrophe after a word.
 *
 * @example asciiPieceEnd('hello world', 5) // 11: the piece is ' world'
 */
export function asciiPieceEnd(text: string, from: number): number {
  const first = kindAt(text, from)
  if (first === OTHER) return -1
  const second = kindAt(text, from + 1)
  if (first === LOWER || first === UPPER) return wordEnd(text, from)
  if (first === DIGIT) return digitsEnd(text, from)
  if (second === OTHER && from + 1 < text.length) return -1
  // One character that is no letter, digit or line end belongs to the word after it.
  if (first !== LINE_END && (second === LOWER || second === UPPER)) return wordEnd(text, from + 1)
  if (first === MARK) return marksEnd(text, from)
  if (second === MARK && text.charCodeAt(from) === SPACE) return marksEnd(text, from + 1)
  return blanksEnd(text, from)
}

/** Capitals, then small letters. */
function wordEnd(text: string, from: number): number {
  let at = from
  while (kindAt(text, at) === UPPER) at += 1
  while (kindAt(text, at) === LOWER) at += 1
  // A contraction such as 've belongs to its word.
  return text.charCodeAt(at) === APOSTROPHE ? -1 : unlessOther(text, at)
}

/** Three digits at most. */
function digitsEnd(text: string, from: number): number {
  let at = from + 1
  while (at < from + 3 && kindAt(text, at) === DIGIT) at += 1
  return at === from + 3 ? at : unlessOther(text, at)
}

/** Marks, then line ends and slashes. */
function marksEnd(text: string, from: number): number {
  let at = from
  while (kindAt(text, at) === MARK) at += 1
  if (at < text.length && kindAt(text, at) === OTHER) return -1
  while (kindAt(text, at) === LINE_END || text.charCodeAt(at) === SLASH) at += 1
  return at
}

/** Blanks to their last line end; without one, all but the last, which belongs to what follows. */
function blanksEnd(text: string, from: number): number {
  let at = from
  let afterLineEnd = -1
  for (let kind = kindAt(text, at); kind === BLANK || kind === LINE_END; kind = kindAt(text, at)) {
    at += 1
    if (kind === LINE_END) afterLineEnd = at
  }
  if (unlessOther(text, at) < 0) return -1
  if (afterLineEnd > 0) return afterLineEnd
  return at === text.length || at === from + 1 ? at : at - 1
}

function unlessOther(text: string, at: number): number {
  return at < text.length && kindAt(text, at) === OTHER ? -1 : at
}

/** OTHER outside ASCII, and at the end of the text. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < 128 ? (KINDS[code] as number) : OTHER
}
