import { CALLED_WHERE_NEEDED, HANDED_ON, HANDED_ON_WITH_EVENTS, HANDED_ON_WITH_KEYS } from '../../model/entry-names.ts'
import type { VendorSource } from '../../model/vendor.ts'
import { type GeneratedFile, head, imports } from '../output/file.ts'
import type { Targets } from '../output/targets.ts'
import { heyApiFunctions } from './hey-api-functions.ts'
import { asksForKey } from './keys.ts'
import { operationCode, operationTypes } from './operation-code.ts'
import { eventsOf } from './streamed.ts'
import { vendorFacts } from './vendor-facts.ts'

const FROM_RUNTIME = [
  'createVendorClient',
  ...[
    'AnyEvent',
    'Client as ClientOf',
    'ClientOptions as ClientOptionsOf',
    'Operation',
    'OperationFunction',
    'Options as OptionsOf',
    'ResponseSelector',
    'ConditionalFunction',
    'ConditionalOperation',
    'RequestResult',
    'VendorConfig',
  ].map((name) => `type ${name}`),
]

/** The SDK of a vendor: its `createClient`, one function per operation, its types and the errors. */
export async function sdkFile(vendor: VendorSource, targets: Targets): Promise<GeneratedFile> {
  const runtime = targets.sdk.runtime(0)
  const types = targets.spec.import(`${vendor.name}/response-types`)
  const isKeyed = asksForKey(vendor)
  const { typeImport, functions } = await heyApiFunctions(vendor, { runtime, types })
  const operations = vendor.operations.map((operation) => operationCode(vendor, operation, typeImport))
  const named = vendor.operations.flatMap((operation) => operationTypes(vendor.document, operation))
  const streams = vendor.operations.some((operation) => eventsOf(operation) !== undefined)
  const known = JSON.stringify(vendorFacts(vendor))
  const facts = isKeyed ? `{ ...${known}, authenticate: authenticateRequest }` : known
  // Who sends no key and no form does not ship what writes them.
  const needed = CALLED_WHERE_NEEDED.filter((name) => new RegExp(`\\b${name}\\b`).test(facts + functions))
  const handedOn = [...HANDED_ON, ...(isKeyed ? HANDED_ON_WITH_KEYS : []), ...(streams ? HANDED_ON_WITH_EVENTS : [])]
  const text = [
    head(vendor.name),
    imports([...needed, ...FROM_RUNTIME], runtime),
    typeImport,
    named.length === 0 ? '' : `import type { ${named.join(', ')} } from '${types}'\n`,
    `\nexport type * from '${types}'\n`,
    `export { ${handedOn.join(', ')} } from '${runtime}'\n`,
    `\n/** A client of ${vendor.name}, and of no other vendor. */\n`,
    `export type Client = ClientOf<'${vendor.name}'>\n`,
    `/** How a client reaches ${vendor.name}; what is undefined is as if it were not given. */\n`,
    `export type ClientOptions = ClientOptionsOf<'${vendor.name}'>\n`,
    `/** What a function of ${vendor.name} takes, by the data of its operation, such as \`Options<GetJobData>\`. */\n`,
    `export type Options<Data extends object> = OptionsOf<Data, '${vendor.name}'>\n`,
    `\nconst vendor: VendorConfig = ${facts}\n`,
    ...operations,
    `\n/** A client of ${vendor.name}; it reaches the vendor's own server unless another is given. */\n`,
    'export const createClient = (options: ClientOptions = {}): Client => createVendorClient(vendor, options)\n\n',
    functions,
  ].join('')
  return { path: `${targets.sdk.folder}/${vendor.name}.gen.ts`, text }
}
