import type { Content, Operation, Vendor } from '@outlay/ir'
import { camelCase } from '../../model/case.ts'
import { isJson } from '../../model/media-type.ts'
import { MULTIPART } from '../../model/operation.ts'
import type { Imports } from '../output/imports.ts'
import type { Targets } from '../output/targets.ts'

/** Writes the code that checks requests; what it calls, the validators and an entry of the runtime, is imported as it is written. */
export class RequestChecks {
  readonly #imports: Imports
  readonly #runtime: string
  readonly #validators: string

  constructor(imports: Imports, { name }: Vendor, { runtime, targets }: { runtime: string; targets: Targets }) {
    this.#imports = imports
    this.#runtime = runtime
    this.#validators = targets.validators.import(`${name}/requests-thorough`, 1)
  }

  /** Code for the parameters of an operation, each with its facts and its check. */
  parameters({ id, parameters }: Operation): string {
    const each = parameters.map(({ name, in: place, required, types }) => {
      const facts = Object.entries({ name, in: place, required, types }).map(
        ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
      )
      return `{${[...facts, `"check":${this.#check(`${id}-${place}-${name}`)}`].join(',')}}`
    })
    return `[${each.join(', ')}]`
  }

  /** Code of the check of a body, and of the names of its fields where they may look like a parameter that decides. */
  body(operation: Operation, { schemaName }: Content): string | undefined {
    if (schemaName === undefined) return undefined
    const check = this.#check(schemaName)
    const isOpen = decidingCode(operation) !== undefined && operation.body?.knownFields !== undefined
    return isOpen ? this.#pure('decidingFields', decidingName(operation), check) : check
  }

  /** Code that tells names which look like a parameter that decides; undefined where none does. */
  names(operation: Operation): string | undefined {
    return decidingCode(operation) === undefined ? undefined : this.#pure('decidingNames', decidingName(operation))
  }

  /** Code for the checks of the parts of a request, in the order of a server; undefined when there is nothing to check. */
  parts(operation: Operation): string | undefined {
    const parts = [
      this.names(operation),
      operation.parameters.length === 0 ? undefined : this.#pure('parameters', this.parameters(operation)),
      this.#bodies(operation),
    ].filter((part) => part !== undefined)
    return parts.length === 0 ? undefined : `[${parts.join(', ')}]`
  }

  #bodies(operation: Operation): string | undefined {
    const { required = false, contents = [], form: fields = {} } = operation.body ?? {}
    const [first] = contents
    // Nobody but the vendor knows how a body of another media type is read.
    if (first === undefined || !(isJson(first.mediaType) || isForm(first))) return undefined
    const [json, form] = [contents.find(({ mediaType }) => isJson(mediaType)), contents.find(isForm)]
    const must = required ? ['true'] : []
    const [jsonCheck, formCheck] = [json && this.body(operation, json), form && this.body(operation, form)]
    const asJson = jsonCheck && this.#pure('jsonBody', jsonCheck, ...must)
    const read = Object.entries(fields)
      .filter(([, { types, list }]) => list || types.join() !== 'string')
      .map(([name, { types, list }]) => `${JSON.stringify(name)}: ${JSON.stringify({ types, list })}`)
    const asForm = formCheck && this.#pure('formBody', formCheck, `{ ${read.join(', ')} }`, ...must)
    return asJson && asForm ? this.#pure('jsonOrFormBody', asJson, asForm) : (asJson ?? asForm)
  }

  #check(name: string): string {
    return `${this.#imports.all('checks', this.#validators)}.${camelCase(name)}`
  }

  /** A bundler leaves out what is marked as pure when nobody asks for it. */
  #pure(name: string, ...given: readonly string[]): string {
    return `/* @__PURE__ */ ${this.#imports.value(name, this.#runtime)}(${given.join(', ')})`
  }
}

/**
 * Code of the facts by which names are told that look like a parameter which decides about money; undefined where none
 * decides: nothing picks the declared answer, and no header belongs to something that is created.
 */
export function decidingCode(operation: Operation): string | undefined {
  const { method, parameters, answerWhen, body } = operation
  const isDeciding = answerWhen !== undefined || (method !== 'GET' && parameters.some((one) => one.in === 'header'))
  if (!isDeciding) return undefined
  const facts = {
    method,
    parameters: parameters.map(({ in: place, name }) => ({ in: place, name })),
    ...(answerWhen !== undefined && { answerWhen: { value: answerWhen.value } }),
    body: body?.knownFields === undefined ? {} : { fields: body.knownFields },
  }
  return `\nconst ${decidingName(operation)} = ${JSON.stringify(facts)}\n`
}

function decidingName({ id }: Operation): string {
  return `${camelCase(id)}Names`
}

function isForm({ mediaType }: Content): boolean {
  return mediaType.toLowerCase() === MULTIPART
}
