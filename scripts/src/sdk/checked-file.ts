import { MULTIPART, type Operation } from '../document/operation.ts'
import type { VendorSource } from '../document/vendor.ts'
import { camelCase, type GeneratedFile, head } from '../output/file.ts'
import type { Rooms } from '../output/rooms.ts'

/** The opt-in entry that holds requests to the document before they are sent: one function, which takes a client. */
export function checkedFile(vendor: VendorSource, rooms: Rooms): GeneratedFile {
  const runtime = rooms.sdk.compiled(1, 'checked')
  const operations = vendor.operations.map(operationCode)
  const text = [
    head(vendor.name),
    `import { operations as spec } from '${rooms.spec.import(vendor.name, 1)}'\n`,
    operations.some((code) => code.includes('validators.'))
      ? `import * as validators from '${rooms.validators.import(vendor.name, 1)}'\n`
      : '',
    `import { type CheckedOperation, checkedClient, type Client } from '${runtime}'\n`,
    `\nexport { UnfitRequestError } from '${runtime}'\n`,
    '\nconst operations: readonly CheckedOperation[] = [\n',
    ...operations,
    ']\n',
    `\n/** A client of ${vendor.name} that refuses what the document does not allow, before the given client sends it. */\n`,
    'export const checked = (client: Client): Client => checkedClient(client, operations)\n',
  ].join('')
  return { path: `${rooms.sdk.folder}/${vendor.name}/checked.gen.ts`, text }
}

function operationCode({ id, body: [body], parameters }: Operation): string {
  const checks = parameters.map(({ name, in: place }) => `validators.${camelCase(`${id}-${place}-${name}`)}`)
  const parts = [
    `spec: spec.${id}`,
    ...(body?.schemaName !== undefined && isRead(body.mediaType)
      ? [`body: validators.${camelCase(body.schemaName)}`]
      : []),
    `parameters: [${checks.join(', ')}]`,
  ]
  return `  { ${parts.join(', ')} },\n`
}

/** Whether it is settled how a server reads such a body as a JSON value. */
function isRead(mediaType: string): boolean {
  return /^application\/([^;]+\+)?json\s*(;|$)/i.test(mediaType) || mediaType.toLowerCase() === MULTIPART
}
