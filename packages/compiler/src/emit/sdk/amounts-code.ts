import { componentSchemas, followed, type Json } from '../../model/schema.ts'
import { propertyKey } from '../output/property-access.ts'
import { type Amounts, amountsWithin, type Part } from './amounts.ts'
import { objectCode, type Written } from './response-shapes.ts'

/** Writes where the amounts of a document are: as constants for the runtime, and as types. */
export class AmountsWriter {
  /** A constant for each component schema that is used, each after those that it needs. */
  readonly constants: string[] = []
  /** A type for each of them. */
  readonly types: string[] = []
  readonly #document: Json
  readonly #runtimeType: (name: string) => string
  readonly #written = new Map<string, Written>()

  /** Types of the runtime are asked for by their names. */
  constructor(document: Json, runtimeType: (name: string) => string) {
    this.#document = document
    this.#runtimeType = runtimeType
  }

  /** The code of a part; its component schemas are written above. */
  code(part: Part | undefined): Written {
    if (part === undefined) return { code: '{}', late: false }
    return 'of' in part ? this.#component(part.of) : { code: this.#own(part), late: false }
  }

  /** The type of the amounts of a part. */
  type(part: Part | undefined): string {
    if (part === undefined) return 'undefined'
    if ('of' in part) return moneyType(part.of)
    const { mark, required, optional, values, items, orNull, all, either } = part
    if (mark !== undefined) return `${this.#runtimeType('Money')}<${JSON.stringify(mark.unit)}>`
    if (orNull !== undefined) return `${this.type(orNull)} | null`
    if (items !== undefined) return `readonly (${this.type(items)})[]`
    if (all !== undefined) return all.map((one) => `(${this.type(one)})`).join(' & ')
    if (either !== undefined) return [...new Set(either.map(({ amounts }) => this.type(amounts)))].join(' | ')
    const fields = [
      ...this.#fieldTypes(required, ''),
      ...this.#fieldTypes(optional, '?'),
      // What other fields hold must fit those that are told, too.
      ...(values === undefined
        ? []
        : [`readonly [name: string]: ${required || optional ? 'unknown' : this.type(values)}`]),
    ]
    return `{ ${fields.join('; ')} }`
  }

  #component(name: string): Written {
    const before = this.#written.get(name)
    if (before !== undefined) return before
    const constant = `amountsOf${name}`
    this.#written.set(name, { code: constant, late: true })
    const amounts =
      amountsWithin(this.#document, followed(this.#document, componentSchemas(this.#document)[name])) ?? {}
    this.constants.push(`const ${constant}: ${this.#runtimeType('Amounts')} = ${this.#own(amounts)}\n`)
    this.types.push(
      `/** The amounts of ${/^[aeiou]/i.test(name) ? 'an' : 'a'} \`${name}\`. */\nexport type ${moneyType(name)} = ${this.type(amounts)}\n`,
    )
    const done = { code: constant, late: false }
    this.#written.set(name, done)
    return done
  }

  #own({ mark, required, optional, values, items, orNull, all, either }: Amounts): string {
    if (mark !== undefined) return JSON.stringify(mark)
    const alternatives = either?.map(({ has, is, amounts }) =>
      objectCode([
        ['has', constantCode(has)],
        ...(Object.keys(is).length === 0 ? [] : [['is', constantCode(is)] as const]),
        ['amounts', this.code(amounts)],
      ]),
    )
    return objectCode([
      ...this.#fields('required', required),
      ...this.#fields('optional', optional),
      ...Object.entries({ values, items, orNull }).flatMap(([word, part]) =>
        part === undefined ? [] : [[word, this.code(part)] as const],
      ),
      ...(all === undefined ? [] : [['all', listCode(all.map((part) => this.#lasting(part)))] as const]),
      ...(alternatives === undefined ? [] : [['either', listCode(alternatives)] as const]),
    ])
  }

  /** In a list there is no getter: what has no value yet stands in an object that has. */
  #lasting(part: Part): string {
    const { code, late } = this.code(part)
    return late ? objectCode([['all', { code: `[${code}]`, late: true }]]) : code
  }

  #fields(word: string, fields: Amounts['required']): [string, Written][] {
    if (fields === undefined) return []
    return [
      [word, { code: objectCode(Object.entries(fields).map(([name, part]) => [name, this.code(part)])), late: false }],
    ]
  }

  #fieldTypes(fields: Amounts['required'], sign: string): string[] {
    return Object.entries(fields ?? {}).map(([name, part]) => {
      const key = propertyKey(name)
      return `readonly ${key}${sign}: ${this.type(part)}`
    })
  }
}

/** The name of the type of the amounts of a component schema. */
function moneyType(name: string): string {
  return `${name}Money`
}

function constantCode(value: unknown): Written {
  return { code: JSON.stringify(value), late: false }
}

function listCode(entries: readonly string[]): Written {
  return { code: `[${entries.join(',')}]`, late: false }
}
