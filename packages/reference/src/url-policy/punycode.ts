// The numbers of RFC 3492, section 5.
const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789'
const BASE = 36
const LEAST = 1
const MOST = 26
const SKEW = 38
const DAMP = 700
/** ((BASE - LEAST) × MOST) / 2 */
const LARGEST_DELTA = 455
const FIRST_BIAS = 72
const FIRST_CODE_POINT = 0x80
const LAST_CODE_POINT = 0x10ffff
/** No label that DNS can carry has a larger count. */
const OVERFLOW = 0x7fffffff

/**
 * Decodes a label in Punycode without its `xn--` (RFC 3492, section 6.2); undefined when it is malformed.
 *
 * @example decodePunycode('mnchen-3ya') // 'münchen'
 */
export function decodePunycode(text: string): string | undefined {
  const hyphen = text.lastIndexOf('-')
  const characters = hyphen < 0 ? [] : [...text.slice(0, hyphen)]
  let rest = text.slice(hyphen + 1)
  let codePoint = FIRST_CODE_POINT
  let bias = FIRST_BIAS
  let damp = DAMP
  let place = 0
  while (rest !== '') {
    const read = readStep(rest, bias)
    if (read === undefined) return undefined
    const count = characters.length + 1
    bias = adaptBias(read.step, count, damp)
    damp = 2
    place += read.step
    codePoint += quotient(place, count)
    if (codePoint > LAST_CODE_POINT) return undefined
    place %= count
    characters.splice(place, 0, String.fromCodePoint(codePoint))
    place += 1
    rest = read.rest
  }
  return characters.join('')
}

/** A number of variable length at the start of the text, least significant digit first. */
function readStep(text: string, bias: number): { readonly step: number; readonly rest: string } | undefined {
  let step = 0
  let weight = 1
  let position = BASE
  for (const [index, letter] of [...text].entries()) {
    const digit = DIGITS.indexOf(letter)
    step += digit * weight
    if (digit < 0 || step > OVERFLOW) return undefined
    const threshold = clampThreshold(position - bias)
    if (digit < threshold) return { step, rest: text.slice(index + 1) }
    weight *= BASE - threshold
    position += BASE
  }
  return undefined
}

function clampThreshold(threshold: number): number {
  if (threshold < LEAST) return LEAST
  if (threshold > MOST) return MOST
  return threshold
}

/** The bias for the next number (RFC 3492, section 6.1). */
function adaptBias(step: number, count: number, damp: number): number {
  let delta = quotient(step, damp)
  delta += quotient(delta, count)
  let bias = 0
  while (delta > LARGEST_DELTA) {
    delta = quotient(delta, BASE - LEAST)
    bias += BASE
  }
  return bias + quotient(BASE * delta, delta + SKEW)
}

function quotient(dividend: number, divisor: number): number {
  return Math.floor(dividend / divisor)
}
