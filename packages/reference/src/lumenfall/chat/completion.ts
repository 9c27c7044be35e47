import { ceil, divide, type Exact, exact, multiply, sum, toSafeInteger } from '@outlay/money'
import type { Estimate } from '@outlay/pricing'
import { between } from '../../chance/between.ts'
import { pieces } from './pieces.ts'

/** The share of its bound that an answer has at least: it costs up to a tenth less than the estimate, and never more. */
const LEAST = exact('0.9')

/** One of the answers to a chat. */
export interface Choice {
  readonly index: number
  /** How many tokens it has. */
  readonly tokens: number
  /** `length` where it ends at its bound. */
  readonly finish: 'stop' | 'length'
  /** Its text, a piece for each token; the same each time. */
  readonly pieces: () => Iterable<string>
}

/** How long the answers may be, and what they are made from. */
export interface Bounds {
  readonly count: number
  /** The most tokens of each answer. */
  readonly most: Exact
  /** Chance that begins anew for each answer. */
  readonly chanceOf: (choice: number) => () => number
}

/**
 * The answers to a chat: each has from 90 to 100 per cent of the tokens that it may have.
 *
 * @example choicesOf({ count: 1, most: exact(256), chanceOf: () => seeded(1) })[0].tokens // from 231 to 256
 */
export function choicesOf({ count, most, chanceOf }: Bounds): Choice[] {
  const [least, limit] = [whole(ceil(multiply(LEAST, most))), whole(most)]
  return Array.from({ length: count }, (_, index) => {
    const tokens = between(least, limit, chanceOf(index))
    const words = (): Iterable<string> => {
      const random = chanceOf(index)
      random()
      return pieces(tokens, random)
    }
    return { index, tokens, finish: tokens === limit ? 'length' : 'stop', pieces: words }
  })
}

/** The tokens that an estimate counts: those of the prompt with its tools, and the most of each of so many answers. */
export function tokensOf({ lines }: Pick<Estimate, 'lines'>, count: number): { prompt: number; most: Exact } {
  const counted = (type: string): Exact => {
    const found = lines.filter((line) => line.type === type && line.metric === 'token')
    if (found.length === 0) throw new Error(`The estimate of a chat has no component ${type} of tokens.`)
    return sum(found.map(({ quantity }) => quantity))
  }
  return { prompt: whole(counted('input')), most: divide(counted('output'), exact(count)) }
}

function whole(count: Exact): number {
  const found = toSafeInteger(ceil(count).n)
  if (found === undefined) throw new Error('There are more tokens than a number counts.')
  return found
}
