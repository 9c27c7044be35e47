import type { Operation, Vendor } from '@outlay/ir'
import { pascalCase } from '../../model/case.ts'
import type { SdkFunction } from '../../model/entry-names.ts'
import { type OperationTypeRole, operationTypeName } from '../../model/type-names.ts'
import type { Imports } from '../output/imports.ts'

/** Where the entry of a vendor imports from, and which types its document has. */
export interface SdkModules {
  readonly runtime: string
  readonly types: string
  readonly declared: ReadonlySet<string>
}

/** The names that the entry of a vendor writes, each imported when it is used. */
export class SdkNames {
  readonly vendor: Vendor
  readonly #imports: Imports
  readonly #modules: SdkModules

  constructor(vendor: Vendor, imports: Imports, modules: SdkModules) {
    this.vendor = vendor
    this.#imports = imports
    this.#modules = modules
  }

  /** A function of the runtime that only some documents need. */
  call(name: SdkFunction): string {
    return this.#imports.value(name, this.#modules.runtime)
  }

  runtimeType(name: string, alias?: string): string {
    return this.#imports.type(name, this.#modules.runtime, alias)
  }

  /** A type of an operation; `unknown` where the document gives none. */
  operationType({ id }: Operation, role: OperationTypeRole): string {
    const name = operationTypeName(id, role)
    return this.#modules.declared.has(name) ? this.#imports.type(name, this.#modules.types) : 'unknown'
  }

  /** The type of a component schema, under a name that stands for its place in an operation, such as `DryRun`. */
  schemaType({ id }: Operation, schema: string, place: 'DryRun' | 'RealRun' | 'Event'): string {
    return this.#imports.type(schema, this.#modules.types, `${pascalCase(id)}${place}`)
  }

  /** The type of the data of an event, where the document has a name for it. */
  eventType(operation: Operation): string | undefined {
    const { schemaName } = operation.stream ?? {}
    return schemaName === undefined ? undefined : this.schemaType(operation, schemaName, 'Event')
  }
}
