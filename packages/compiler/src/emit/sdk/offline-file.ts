import type { Operation, Vendor } from '@outlay/ir'
import { camelCase, pascalCase } from '../../model/case.ts'
import { OFFLINE_REEXPORTS } from '../../model/entry-names.ts'
import { operationTypeName } from '../../model/type-names.ts'
import { summaryText } from '../output/code.ts'
import { fileHeader, type GeneratedFile } from '../output/file.ts'
import { Imports } from '../output/imports.ts'
import type { Targets } from '../output/targets.ts'
import { decidingCode, RequestChecks } from './request-checks.ts'
import { selectorType } from './response-selector.ts'

/** The opt-in entry that answers without a network: one function for each operation whose answer the document declares. */
export function offlineFile(vendor: Vendor, targets: Targets): GeneratedFile {
  const { name, operations } = vendor
  const file = new OfflineFile(vendor, targets)
  const answered = operations.filter(({ declaredStatus }) => declaredStatus !== undefined)
  const functions = answered.map((operation) => file.functionCode(operation)).join('')
  return {
    path: `${targets.sdk.folder}/${name}/offline.gen.ts`,
    text: `${fileHeader(name)}${file.imports}\nexport { ${OFFLINE_REEXPORTS.join(', ')} } from '${file.runtime}'\n${functions}`,
  }
}

class OfflineFile {
  readonly imports = new Imports()
  readonly runtime: string
  readonly #types: string
  readonly #pricing: string
  readonly #checks: RequestChecks

  constructor(vendor: Vendor, targets: Targets) {
    this.runtime = targets.sdk.runtime(1, 'offline')
    this.#types = targets.spec.import(`${vendor.name}/response-types`, 1)
    this.#pricing = targets.pricing.import(vendor.name, 1)
    this.#checks = new RequestChecks(this.imports, vendor, { runtime: this.runtime, targets })
  }

  functionCode(operation: Operation): string {
    const name = camelCase(operation.id)
    const response = this.#responseType(operation)
    const called = this.imports.value('respondOffline', this.runtime)
    return [
      decidingCode(operation) ?? '',
      `\nconst ${name}Operation: ${this.imports.type('OfflineOperation', this.runtime)} = { ${this.#parts(operation).join(', ')} }\n`,
      `\n/** ${summaryText(operation)}: what the server would answer at the instant \`at\`, without it. */\n`,
      `export const ${name} = (options: ${this.#requestType(operation)}): ${response} =>\n`,
      // Templates are data: which type one fills in is known from the document alone.
      `  ${called}(${name}Operation, options) as ${response}\n`,
    ].join('')
  }

  #parts(operation: Operation): string[] {
    const { id, body, answerWhen } = operation
    const pricing = this.imports.all('pricing', this.#pricing)
    const [content] = body?.contents ?? []
    const check = content && this.#checks.body(operation, content)
    const names = this.#checks.names(operation)
    return [
      `id: ${JSON.stringify(id)}`,
      `answer: ${pricing}.${id}`,
      `priceLists: ${pricing}.priceLists`,
      ...(check === undefined ? [] : [`body: ${check}`]),
      ...(body?.required ? ['bodyRequired: true'] : []),
      ...(answerWhen === undefined
        ? []
        : [`condition: ${JSON.stringify({ keys: answerWhen.keys, is: answerWhen.is })}`]),
      ...(names === undefined ? [] : [`names: ${names}`]),
      `parameters: ${this.#checks.parameters(operation)}`,
    ]
  }

  #requestType({ id, answerWhen }: Operation): string {
    const data = this.imports.type(operationTypeName(id, 'data'), this.#types)
    return answerWhen === undefined
      ? `${this.imports.type('OfflineRequest', this.runtime)}<${data}>`
      : `${this.imports.type('OfflineDryRun', this.runtime)}<${data}, ${selectorType(answerWhen)}>`
  }

  #responseType({ id, answerWhen, declaredStatus }: Operation): string {
    if (answerWhen !== undefined) return this.imports.type(answerWhen.schema, this.#types, `${pascalCase(id)}DryRun`)
    return `${this.imports.type(operationTypeName(id, 'responses'), this.#types)}[${declaredStatus}]`
  }
}
