import type { VendorSource } from '../document/vendor.ts'
import { camelCase, type GeneratedFile, head, imports } from '../output/file.ts'
import type { Rooms } from '../output/rooms.ts'
import { answerShapes } from './answer-shapes.ts'
import { codeWays } from './code-ways.ts'
import { heyApiFunctions } from './hey-api-functions.ts'
import { asksForKey, keyHeaders } from './keys.ts'

const HANDED_ON = [
  'ConnectionError',
  'isRefusalOf',
  'OutlayError',
  'RefusalError',
  'type RefusalOf',
  'type SentRequest',
  'UnexpectedAnswerError',
]

const FROM_RUNTIME = ['type Client', 'type ClientOptions', 'createVendorClient', 'type Operation', 'type Options']
const SERIALIZERS = ['formDataBodySerializer', 'urlSearchParamsBodySerializer']

/** The SDK of a vendor: its `createClient`, one function per operation, its types and the errors. */
export async function sdkFile(vendor: VendorSource, rooms: Rooms): Promise<GeneratedFile> {
  const runtime = rooms.sdk.compiled(0)
  const types = rooms.spec.import(`${vendor.name}/schemas`)
  const [server] = Array.isArray(vendor.document['servers']) ? vendor.document['servers'] : []
  const secrets = keyHeaders(vendor.document)
  const isKeyed = asksForKey(vendor)
  const facts = JSON.stringify({
    name: vendor.name,
    server: server?.url,
    codes: codeWays(vendor),
    ...(secrets.length > 0 && { secrets }),
  })
  const shapes = vendor.operations.map(
    (operation) =>
      `const ${camelCase(operation.id)}Operation: Operation = ${JSON.stringify({
        id: operation.id,
        answers: answerShapes(vendor.document, operation),
      })}\n`,
  )
  const functions = await heyApiFunctions(vendor, { runtime, types })
  const serializers = SERIALIZERS.filter((name) => functions.includes(`...${name},`))
  // Who sends no key does not ship what places it.
  const keyed = isKeyed ? ['authorizeRequest'] : []
  const handedOn = isKeyed ? [...HANDED_ON, 'UnsendableKeyError', 'type UnsendableKeyReason'] : HANDED_ON
  const text = [
    head(vendor.name),
    imports([...keyed, ...FROM_RUNTIME, 'type RequestResult', 'type VendorFacts', ...serializers], runtime),
    functions,
    `\nexport type * from '${types}'\n`,
    `export { ${handedOn.join(', ')} } from '${runtime}'\n`,
    'export type { Client, ClientOptions }\n',
    `\nconst vendor: VendorFacts = ${isKeyed ? `{ ...${facts}, authorize: authorizeRequest }` : facts}\n`,
    ...shapes,
    `\n/** A client of ${vendor.name}; it reaches the vendor's own server unless another is given. */\n`,
    'export const createClient = (options: ClientOptions = {}): Client => createVendorClient(vendor, options)\n',
  ].join('')
  return { path: `${rooms.sdk.folder}/${vendor.name}.gen.ts`, text }
}
