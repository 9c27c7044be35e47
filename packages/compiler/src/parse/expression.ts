import { formatPointer, parsePointer } from '@outlay/spec/json-pointer'

/**
 * A runtime expression: `$request.body#/width` as OpenAPI 3.1 has it, and the same form for what OpenAPI does not know
 * (`$total`, `$lines.base#/amount`, `$state.balance`, `$priceList#/version`, …).
 */
export interface Expression {
  readonly text: string
  /** `request`, `model`, `state`, `total`, `lines`, `line`, `item`, `priceList`, `fault`, `faults`. */
  readonly source: string
  /** What follows with dots: `body` of `$request.body`, `base` of `$lines.base`. */
  readonly names: readonly string[]
  /** The keys of the JSON Pointer after `#`. */
  readonly keys: readonly string[]
}

const FORM = /^\$([a-zA-Z]+)((?:\.[A-Za-z0-9_-]+)*)(?:#((?:\/[^}]*)?))?$/

/** The expression that a text is, undefined when it is none. */
export function expressionOf(text: unknown): Expression | undefined {
  const [, source, names, pointer] = (typeof text === 'string' && FORM.exec(text)) || []
  if (source === undefined) return undefined
  return {
    text: String(text),
    source,
    names: (names ?? '').split('.').slice(1),
    keys: parsePointer(pointer ?? ''),
  }
}

/** The parts of a text with expressions in braces: literal text and expressions in turn; undefined when it has none. */
export function embedded(text: string): (string | Expression)[] | undefined {
  const parts = text.split(/(\{\$[^}]*\})/)
  if (parts.length === 1) return undefined
  return parts
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{$') ? (expressionOf(part.slice(1, -1)) ?? part) : part))
}

/** The JSON Pointer of an expression's keys. */
export function pointerOf({ keys }: Expression): string {
  return formatPointer(keys)
}
