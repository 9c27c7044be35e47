import type { Vendor } from '@outlay/ir'
import { REEXPORTS, REEXPORTS_WITH_KEYS, REEXPORTS_WITH_STREAMS } from '../../model/entry-names.ts'
import { fileHeader, type GeneratedFile } from '../output/file.ts'
import { Imports } from '../output/imports.ts'
import type { Targets } from '../output/targets.ts'
import { operationConfig } from './operation-config.ts'
import { operationFunction } from './operation-function.ts'
import { SdkNames } from './sdk-names.ts'

/** The SDK of a vendor: its `createClient`, one function per operation, its types and the errors. */
export function sdkFile(vendor: Vendor, declared: ReadonlySet<string>, targets: Targets): GeneratedFile {
  const { name, operations } = vendor
  const runtime = targets.sdk.runtime(0)
  const types = targets.spec.import(`${name}/response-types`)
  const imports = new Imports()
  const names = new SdkNames(vendor, imports, { runtime, types, declared })
  const isKeyed = operations.some(({ asksForKey }) => asksForKey)
  const streams = operations.some(({ stream }) => stream !== undefined)
  const reexports = [...REEXPORTS, ...(isKeyed ? REEXPORTS_WITH_KEYS : []), ...(streams ? REEXPORTS_WITH_STREAMS : [])]
  const config = JSON.stringify(vendorConfig(vendor))
  const code = [
    `\nexport type * from '${types}'\n`,
    `export { ${reexports.join(', ')} } from '${runtime}'\n`,
    `\n/** A client of ${name}, and of no other vendor. */\n`,
    `export type Client = ${names.runtimeType('Client', 'ClientOf')}<'${name}'>\n`,
    `/** How a client reaches ${name}; what is undefined is as if it were not given. */\n`,
    `export type ClientOptions = ${names.runtimeType('ClientOptions', 'ClientOptionsOf')}<'${name}'>\n`,
    `/** What a function of ${name} takes, by the data of its operation, such as \`Options<GetJobData>\`. */\n`,
    `export type Options<Data extends object> = ${names.runtimeType('Options', 'OptionsOf')}<Data, '${name}'>\n`,
    `\nconst vendor: ${names.runtimeType('VendorConfig')} = `,
    isKeyed ? `{ ...${config}, authenticate: ${names.call('authenticateRequest')} }\n` : `${config}\n`,
    ...operations.map((operation) => operationConfig(names, operation)),
    `\n/** A client of ${name}; it reaches the vendor's own server unless another is given. */\n`,
    'export const createClient = (options: ClientOptions = {}): Client => ',
    `${imports.value('createVendorClient', runtime)}(vendor, options)\n`,
    ...operations.map((operation) => `\n${operationFunction(names, operation)}`),
  ]
  return { path: `${targets.sdk.folder}/${name}.gen.ts`, text: `${fileHeader(name)}${imports}${code.join('')}` }
}

/** What the runtime knows of a vendor: `VendorConfig` of `@outlay/sdk` says what each word means. */
function vendorConfig({ server, errors, requestIdHeader, versionHeaders }: Vendor): object {
  const { codes, messages, fields } = errors
  return {
    server,
    codes,
    ...(messages.length > 0 && { messages }),
    ...(fields.length > 0 && { params: fields }),
    ...(requestIdHeader !== undefined && { requestId: requestIdHeader }),
    ...(versionHeaders !== undefined && { version: versionHeaders }),
  }
}
