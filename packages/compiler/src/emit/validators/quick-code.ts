import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js'
import { _Code } from 'ajv/dist/compile/codegen/code.js'
import { UsedValueState, type ValueScopeName } from 'ajv/dist/compile/codegen/scope.js'
import type { Json } from '../../model/schema.ts'
import { Imports } from '../output/imports.ts'
import { createAjv, type NamedSchema, RUNTIME_FUNCTIONS } from './ajv.ts'

/** A function that ajv compiled, as it prints it: its name, its code, and the values that this needs. */
type Source = NonNullable<ValidateFunction['source']>

/** Code of checks that ajv compiled ahead, without run-time dependency: an ES module that imports only `runtime`. */
export function quickCode(document: Json, schemas: readonly NamedSchema[], runtime: string): string {
  const ajv = createAjv(document, schemas, 'quick')
  const module = new ModuleCode(ajv)
  const checks = schemas.map(({ name }) => module.check(name))
  const imports = new Imports()
  imports.type('CompiledCheck', runtime)
  for (const [name, ref] of RUNTIME_FUNCTIONS) {
    if (ajv.scope.getValue('func', ref) !== undefined) imports.value(name, runtime)
  }
  return `// @ts-nocheck: written by ajv\n${imports}\n${checks.join('')}`
}

/** Prints what ajv compiled. Its own printer of modules, `ajv/dist/standalone`, gives exports no types. */
class ModuleCode {
  readonly #ajv: Ajv2020
  readonly #printed: Record<string, Map<ValueScopeName, UsedValueState | undefined> | undefined> = {}

  constructor(ajv: Ajv2020) {
    this.#ajv = ajv
  }

  /** The check of a schema under its name, after all that it needs and that is not printed yet. */
  check(name: string): string {
    const source = this.#ajv.getSchema(`check:${name}`)?.source
    if (source === undefined) throw new Error(`ajv compiled no check of ${name}.`)
    return `export const ${name}: CompiledCheck = ${source.validateName};\n${this.#function(source)}`
  }

  #function(source: Source): string {
    const { validateName, validateCode, scopeValues, evaluated } = source
    if (this.#state(validateName) === UsedValueState.Completed) return ''
    const states = this.#printed[validateName.prefix] ?? new Map()
    this.#printed[validateName.prefix] = states.set(validateName, UsedValueState.Started)
    const values = this.#ajv.scope.scopeCode(scopeValues, this.#printed, (name) => this.#value(name))
    const marks = evaluated === undefined ? '' : `${validateName}.evaluated = ${evaluated};\n`
    return `${values}\n${validateCode}${marks}`
  }

  /** A value that is a function: itself, or in the object by which functions that call each other find it. */
  #value({ prefix, value, str }: ValueScopeName): _Code | undefined {
    const ref = value?.ref as
      | ValidateFunction
      | { readonly validate?: ValidateFunction; readonly validateName?: ValueScopeName }
    if (prefix === 'validate' && typeof ref === 'function') return new _Code(this.#called(ref))
    if ((prefix !== 'root' && prefix !== 'wrapper') || typeof ref !== 'object' || ref.validateName === undefined)
      return undefined
    const wrapper = `const ${str} = {validate: ${ref.validateName}};`
    const isStarted = this.#state(ref.validateName) === UsedValueState.Started
    return new _Code(isStarted ? wrapper : `${wrapper}\n${this.#called(ref.validate)}`)
  }

  #called(check: ValidateFunction | undefined): string {
    if (check?.source === undefined) throw new Error('ajv compiled a check without its code.')
    return this.#function(check.source)
  }

  #state(name: ValueScopeName): UsedValueState | undefined {
    return this.#printed[name.prefix]?.get(name)
  }
}
