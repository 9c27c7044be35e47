import type { AnswerWhen, Operation, Response, Vendor } from '@outlay/ir'
import { pascalCase } from '../../model/case.ts'
import { isJson } from '../../model/media-type.ts'
import { componentSchemas, type Json, schemaNamed } from '../../model/schema.ts'
import { isSuccess } from './body-types.ts'
import { type Part, partOf, type Shape, shapeOf } from './schema-shape.ts'

/** The shapes of the answers of a document, as code. */
export interface ResponseShapes {
  /** A constant for each component schema that has parts, each after those that it needs. */
  readonly constants: string
  /** The shapes of the answers of an operation. */
  readonly of: (operation: Operation) => OperationShapes
}

interface SelectedShapes {
  readonly dryRun: string
  readonly realRun: string
}

/** Objects that name the constants, by status; where the request picks its good answers, those stand apart. */
export interface OperationShapes {
  readonly responses: string
  /** The good answers to the requests for which the declared one holds, and to the others. */
  readonly selected?: SelectedShapes
  /** The shape of the data of an event, where the operation streams. */
  readonly event?: string
}

/** Writes the shapes of a document. Schemas with the same shape share one constant. */
export function responseShapes({ document, operations }: Vendor): ResponseShapes {
  const written = new Writing(document, operations)
  const shapes = new Map(operations.map((operation) => [operation.id, written.shapes(operation)]))
  return { constants: written.constants.join(''), of: ({ id }) => shapes.get(id) ?? { responses: '{}' } }
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

  shapes({ responses, answerWhen, stream }: Operation): OperationShapes {
    return {
      ...(answerWhen === undefined
        ? { responses: this.#responses(responses) }
        : {
            responses: this.#responses(responses.filter((one) => !isSuccess(one))),
            selected: this.#selected(responses, answerWhen),
          }),
      ...(stream !== undefined && { event: this.#schema(stream.schema) }),
    }
  }

  #selected(responses: readonly Response[], { status, schema, otherwise }: AnswerWhen): SelectedShapes {
    const others = responses.filter((response) => isSuccess(response) && response.status !== status)
    const named = (name: string): [string, Written] => [status, { code: this.#schema(schemaNamed(name)), late: false }]
    return {
      dryRun: objectCode([named(schema)]),
      realRun: objectCode([...(otherwise === undefined ? [] : [named(otherwise)]), ...this.#entries(others)]),
    }
  }

  #responses(responses: readonly Response[]): string {
    return objectCode(this.#entries(responses))
  }

  #entries(responses: readonly Response[]): [string, Written][] {
    return responses.map(({ status, contents }): [string, Written] => {
      const json = contents.find(({ mediaType }) => isJson(mediaType))
      return [status, { code: json === undefined ? '{"type":"none"}' : this.#schema(json.schema), late: false }]
    })
  }

  #schema(schema: unknown): string {
    return this.#part(partOf(this.#document, schema)).code
  }

  #part(part: Part): Written {
    return 'of' in part ? this.#component(part.of, part.orNull) : { code: this.#shapeCode(part), late: false }
  }

  #component(name: string, orNull: boolean): Written {
    const schema = orNull ? `${name}|null` : name
    const before = this.#written.get(schema)
    if (before !== undefined) return before
    const shape = shapeOf(this.#document, componentSchemas(this.#document)[name], orNull)
    if (shape.required === undefined && shape.optional === undefined && shape.items === undefined) {
      return { code: this.#shapeCode(shape), late: false }
    }
    const constant = this.#free(`shapeOf${pascalCase(name)}${orNull ? 'OrNull' : ''}`)
    this.#written.set(schema, { code: constant, late: true })
    const code = this.#shapeCode(shape)
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

  #shapeCode({ required, optional, items, ...words }: Shape): string {
    return objectCode([
      ...Object.entries(words).map(([word, value]): [string, Written] => [word, constantCode(value)]),
      ...this.#fields('required', required),
      ...this.#fields('optional', optional),
      ...(items === undefined ? [] : [['items', this.#part(items)] as const]),
    ])
  }

  #fields(word: string, fields: Shape['required']): [string, Written][] {
    if (fields === undefined) return []
    const entries = Object.entries(fields).map(([name, part]): [string, Written] => [name, this.#part(part)])
    return [[word, { code: objectCode(entries), late: false }]]
  }
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
