import type { Operation, Response } from '../document/operation.ts'
import { componentSchemas, type Json } from '../document/schema.ts'
import { pascalCase } from '../output/file.ts'
import { type Outline, outlineOf, type Part, partOf } from './outline.ts'

/** The outlines of the answers of a document, as code. */
export interface AnswerShapes {
  /** A constant for each component schema that has parts, each after those that it needs. */
  readonly constants: string
  /** The outline of each answer of an operation, by status: an object that names the constants. */
  readonly of: (operation: Operation) => string
}

/** Writes the outlines of a document. Schemas with the same outline share one constant. */
export function answerShapes(document: Json, operations: readonly Operation[]): AnswerShapes {
  const written = new Writing(document, operations)
  const answers = new Map(operations.map(({ id, responses }) => [id, written.answers(responses)]))
  return { constants: written.constants.join(''), of: ({ id }) => answers.get(id) ?? '{}' }
}

/** What is written of a component schema: its code, or the name of a constant and whether it stands above already. */
interface Written {
  readonly code: string
  readonly late: boolean
}

class Writing {
  readonly constants: string[] = []
  readonly #document: Json
  readonly #taken: Set<string>
  /** By schema, what stands for it. */
  readonly #written = new Map<string, Written>()
  /** By code, the constant that has it. */
  readonly #named = new Map<string, string>()

  constructor(document: Json, operations: readonly Operation[]) {
    this.#document = document
    this.#taken = new Set(operations.map(({ id }) => id))
  }

  answers(responses: readonly Response[]): string {
    const entries = responses.map(({ status, content }): [string, Written] => {
      const json = content.find(({ mediaType }) => /^[^;]*[/+]json\b/.test(mediaType))
      const code = json === undefined ? '{"type":"none"}' : this.#part(partOf(this.#document, json.schema)).code
      return [status, { code, late: false }]
    })
    return objectCode(entries)
  }

  #part(part: Part): Written {
    return 'of' in part ? this.#component(part.of, part.orNull) : { code: this.#outline(part), late: false }
  }

  #component(name: string, orNull: boolean): Written {
    const schema = orNull ? `${name}|null` : name
    const before = this.#written.get(schema)
    if (before !== undefined) return before
    const outline = outlineOf(this.#document, componentSchemas(this.#document)[name], orNull)
    if (outline.required === undefined && outline.optional === undefined && outline.items === undefined) {
      return { code: this.#outline(outline), late: false }
    }
    const constant = this.#free(`shapeOf${pascalCase(name).replace(/\W/g, '')}${orNull ? 'OrNull' : ''}`)
    this.#written.set(schema, { code: constant, late: true })
    const code = this.#outline(outline)
    const same = this.#named.get(code)
    if (same === undefined) this.constants.push(`const ${constant}: Shape = ${code}\n`)
    this.#named.set(code, same ?? constant)
    const done = { code: same ?? constant, late: false }
    this.#written.set(schema, done)
    return done
  }

  #free(name: string): string {
    if (this.#taken.has(name)) return this.#free(`${name}_`)
    this.#taken.add(name)
    return name
  }

  #outline({ required, optional, items, ...words }: Outline): string {
    return objectCode([
      ...Object.entries(words).map(([word, value]): [string, Written] => [word, constantCode(value)]),
      ...this.#fields('required', required),
      ...this.#fields('optional', optional),
      ...(items === undefined ? [] : [['items', this.#part(items)] as const]),
    ])
  }

  #fields(word: string, fields: Outline['required']): [string, Written][] {
    if (fields === undefined) return []
    const entries = Object.entries(fields).map(([name, part]): [string, Written] => [name, this.#part(part)])
    return [[word, { code: objectCode(entries), late: false }]]
  }
}

function constantCode(value: unknown): Written {
  return { code: JSON.stringify(value), late: false }
}

/** An object literal. What is late has no value yet where the literal stands: its constant holds the literal itself. */
function objectCode(entries: readonly (readonly [key: string, value: Written])[]): string {
  const parts = entries.map(([key, { code, late }]) => {
    const name = key === '__proto__' ? '["__proto__"]' : JSON.stringify(key)
    return late ? `get ${name}() { return ${code} }` : `${name}:${code}`
  })
  return `{${parts.join(',')}}`
}
