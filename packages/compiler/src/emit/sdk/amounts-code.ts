import { pascalCase } from '../../model/case.ts'
import { componentSchemas, followed, type Json } from '../../model/schema.ts'
import { type Amounts, amountsWithin, type Part } from './amounts-in.ts'
import { objectCode, type Written } from './answer-shapes.ts'

/** Writes where the amounts of a document are: as constants for the runtime, and as types. */
export class AmountsWriting {
  /** A constant for each component schema that was asked for, each after those that it needs. */
  readonly constants: string[] = []
  /** A type for each of them. */
  readonly types: string[] = []
  readonly #document: Json
  readonly #written = new Map<string, Written>()

  constructor(document: Json) {
    this.#document = document
  }

  /** The code of a part; its component schemas are written above. */
  code(part: Part | undefined): Written {
    if (part === undefined) return { code: '{}', late: false }
    return 'of' in part ? this.#component(part.of) : { code: this.#own(part), late: false }
  }

  #component(name: string): Written {
    const before = this.#written.get(name)
    if (before !== undefined) return before
    const constant = `amountsOf${typeName(name)}`
    this.#written.set(name, { code: constant, late: true })
    const amounts =
      amountsWithin(this.#document, followed(this.#document, componentSchemas(this.#document)[name])) ?? {}
    this.constants.push(`const ${constant}: Amounts = ${this.#own(amounts)}\n`)
    this.types.push(
      `/** The amounts of ${/^[aeiou]/i.test(name) ? 'an' : 'a'} \`${name}\`. */\nexport type ${moneyType(name)} = ${typeCode(amounts)}\n`,
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
}

/** The type of the amounts of a part. */
export function typeCode(part: Part | undefined): string {
  if (part === undefined) return 'undefined'
  if ('of' in part) return moneyType(part.of)
  const { mark, required, optional, values, items, orNull, all, either } = part
  if (mark !== undefined) return `Money<${JSON.stringify(mark.unit)}>`
  if (orNull !== undefined) return `${typeCode(orNull)} | null`
  if (items !== undefined) return `readonly (${typeCode(items)})[]`
  if (all !== undefined) return all.map((one) => `(${typeCode(one)})`).join(' & ')
  if (either !== undefined) return [...new Set(either.map(({ amounts }) => typeCode(amounts)))].join(' | ')
  const fields = [
    ...fieldTypes(required, ''),
    ...fieldTypes(optional, '?'),
    // What other fields hold must fit those that are told, too.
    ...(values === undefined
      ? []
      : [`readonly [name: string]: ${required || optional ? 'unknown' : typeCode(values)}`]),
  ]
  return `{ ${fields.join('; ')} }`
}

/** The name of the type of the amounts of a component schema. */
export function moneyType(name: string): string {
  return `${typeName(name)}Money`
}

/** The name that hey-api gives to the type of a component schema. */
export function typeName(name: string): string {
  return pascalCase(name).replace(/\W/g, '')
}

function fieldTypes(fields: Amounts['required'], sign: string): string[] {
  return Object.entries(fields ?? {}).map(([name, part]) => {
    const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)
    return `readonly ${key}${sign}: ${typeCode(part)}`
  })
}

function constantCode(value: unknown): Written {
  return { code: JSON.stringify(value), late: false }
}

function listCode(entries: readonly string[]): Written {
  return { code: `[${entries.join(',')}]`, late: false }
}
