import { pascalCase } from '../../model/case.ts'
import type { Operation, Response } from '../../model/operation.ts'
import { componentSchemas, type Json, schemaNamed } from '../../model/schema.ts'
import { type Outline, outlineOf, type Part, partOf } from './outline.ts'
import { type Picking, pickingOf } from './picking.ts'
import { eventsOf } from './streamed.ts'

/** The outlines of the answers of a document, as code. */
export interface AnswerShapes {
  /** A constant for each component schema that has parts, each after those that it needs. */
  readonly constants: string
  /** The outlines of the answers of an operation. */
  readonly of: (operation: Operation) => OperationShapes
}

interface PickedShapes {
  readonly declared: string
  readonly otherwise: string
}

/** Objects that name the constants, by status; where the request picks its good answers, those stand apart. */
export interface OperationShapes {
  readonly answers: string
  /** The good answers to the requests for which the declared one holds, and to the others. */
  readonly picked?: PickedShapes
  /** The outline of the data of an event, where the operation streams. */
  readonly event?: string
}

/** Writes the outlines of a document. Schemas with the same outline share one constant. */
export function answerShapes(document: Json, operations: readonly Operation[]): AnswerShapes {
  const written = new Writing(document, operations)
  const shapes = new Map(operations.map((operation) => [operation.id, written.shapes(operation)]))
  return { constants: written.constants.join(''), of: ({ id }) => shapes.get(id) ?? { answers: '{}' } }
}

/** What is written of a component schema: its code, or the name of a constant and whether it stands above already. */
export interface Written {
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

  shapes(operation: Operation): OperationShapes {
    const { responses } = operation
    const picking = pickingOf(this.#document, operation)
    const events = eventsOf(operation)
    return {
      ...(picking === undefined
        ? { answers: this.#answers(responses) }
        : {
            answers: this.#answers(responses.filter(({ status }) => !isGood(status))),
            picked: this.#picked(responses, picking),
          }),
      ...(events !== undefined && { event: this.#schema(events.schema) }),
    }
  }

  #picked(responses: readonly Response[], { status, schema, otherwise }: Picking): PickedShapes {
    const others = responses.filter((response) => isGood(response.status) && response.status !== status)
    const named = (name: string): [string, Written] => [status, { code: this.#schema(schemaNamed(name)), late: false }]
    return {
      declared: objectCode([named(schema)]),
      otherwise: objectCode([...(otherwise === undefined ? [] : [named(otherwise)]), ...this.#entries(others)]),
    }
  }

  #answers(responses: readonly Response[]): string {
    return objectCode(this.#entries(responses))
  }

  #entries(responses: readonly Response[]): [string, Written][] {
    return responses.map(({ status, content }): [string, Written] => {
      const json = content.find(({ mediaType }) => /^[^;]*[/+]json\b/.test(mediaType))
      return [status, { code: json === undefined ? '{"type":"none"}' : this.#schema(json.schema), late: false }]
    })
  }

  #schema(schema: unknown): string {
    return this.#part(partOf(this.#document, schema)).code
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

function isGood(status: string): boolean {
  return status.startsWith('2')
}

function constantCode(value: unknown): Written {
  return { code: JSON.stringify(value), late: false }
}

/** An object literal. What is late has no value yet where the literal stands: its constant holds the literal itself. */
export function objectCode(entries: readonly (readonly [key: string, value: Written])[]): string {
  const parts = entries.map(([key, { code, late }]) => {
    const name = key === '__proto__' ? '["__proto__"]' : JSON.stringify(key)
    return late ? `get ${name}() { return ${code} }` : `${name}:${code}`
  })
  return `{${parts.join(',')}}`
}
