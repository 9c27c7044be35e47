import { hasFaultRules } from '../model/fault-rule.ts'
import { isJson } from '../model/media-type.ts'
import { answerOf, documentHead, MULTIPART, type Operation } from '../model/operation.ts'
import { followed } from '../model/schema.ts'
import type { VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'

/** The languages of schemas that validators are written from. */
const DIALECTS = ['https://spec.openapis.org/oas/3.1/dialect/base', 'https://json-schema.org/draft/2020-12/schema']

/** What the compiler needs of a document beyond OpenAPI's own rules: its head, and the bodies and answers of its operations. */
export function checkDocument(vendor: VendorSource): Diagnostic[] {
  return [
    ...checkHead(vendor),
    ...vendor.operations.flatMap((operation) => [
      ...checkBodies(vendor, operation),
      ...checkAnswer(vendor, operation),
      ...checkOperationServers(vendor, operation),
    ]),
  ]
}

function checkHead(vendor: VendorSource): Diagnostic[] {
  const { name, source, operations, priceLists } = vendor
  const { openapi, dialect, server, hasServer } = documentHead(vendor.document)
  const found: Diagnostic[] = []
  if (typeof openapi !== 'string' || !/^3\.1\.\d+$/.test(openapi))
    found.push(
      source.diagnostic(
        ['openapi'],
        'OUT1101',
        `\`openapi\` must be 3.1.x; received ${formatValue(openapi, 'nothing')}.`,
      ),
    )
  if (dialect !== undefined && !DIALECTS.includes(String(dialect))) {
    const message = `\`jsonSchemaDialect\` must be one of ${DIALECTS.join(', ')}; received ${formatValue(dialect)}.`
    found.push(source.diagnostic(['jsonSchemaDialect'], 'OUT1102', message))
  }
  if (!isServer(server)) {
    const received = hasServer ? formatValue(server) : 'no server'
    const message = `The first server must be the vendor's own, an absolute URL without variables; received ${received}.`
    found.push(source.diagnostic(['servers'], 'OUT1103', message))
  }
  if (operations.length === 0)
    found.push(source.diagnostic(['paths'], 'OUT1104', '`paths` must have at least one operation; received none.'))
  if (priceLists.length === 0) {
    const message = `The vendor must have a price list in openapi/${name}/prices/; received none.`
    found.push(source.diagnostic([], 'OUT1105', message))
  }
  if (!hasFaultRules(vendor)) {
    const message = '`x-faults` is required; it says how the vendor refuses requests.'
    found.push(source.diagnostic([], 'OUT1401', message))
  }
  return found
}

function checkBodies({ source, document }: VendorSource, operation: Operation): Diagnostic[] {
  const { place, body, bodyRequired, hasBody, responses } = operation
  const found: Diagnostic[] = []
  const [required] = body
    .map(({ schema }) => followed(document, schema).required)
    .filter((names) => Array.isArray(names) && names.length > 0)
  // What is left out would be refused for its price.
  if (!bodyRequired && Array.isArray(required)) {
    const message = `\`requestBody\` must be \`required: true\`, because its schema requires ${required.join(', ')}.`
    found.push(source.diagnostic([...place, 'requestBody'], 'OUT1128', message))
  }
  for (const content of [...body, ...responses.flatMap((response) => response.content)]) {
    // What is not JSON, such as a stream of events, needs no schema.
    const needed = isJson(content.mediaType) || content.schema !== undefined || body.includes(content)
    if (content.schemaName !== undefined || !needed) continue
    const message =
      '`schema` must be a `$ref` to #/components/schemas/…, whose name becomes the type; received another.'
    found.push(source.diagnostic(content.place, 'OUT1131', message))
  }
  if (hasBody && body.length === 0) {
    const message = '`requestBody` must have `content` with a media type and its schema; received none.'
    found.push(source.diagnostic([...place, 'requestBody'], 'OUT1129', message))
  }
  for (const { mediaType, place: at } of body) {
    if (isJson(mediaType) || mediaType === MULTIPART) continue
    const allowed = `application/json, a type that ends in +json, or ${MULTIPART}`
    const message = `The media type of a request body must be ${allowed}; received ${mediaType}.`
    found.push(source.diagnostic(at.slice(0, -1), 'OUT1130', message))
  }
  return found
}

function checkAnswer({ source, world }: VendorSource, operation: Operation): Diagnostic[] {
  const { place, responses } = operation
  const found: Diagnostic[] = []
  if (answerOf(operation) === undefined && world === undefined) {
    const message =
      'The operation must have `x-answer` on a 2xx response, or the vendor a world.yaml from which hand-written code answers.'
    found.push(source.diagnostic([...place, 'responses'], 'OUT1301', message))
  }
  const answered = responses.filter(({ answer }) => answer !== undefined)
  for (const { status, content } of answered) {
    if (content.length === 0 || content.some(({ mediaType }) => isJson(mediaType))) continue
    const received = content.map(({ mediaType }) => mediaType).join(', ')
    const message = `\`x-answer\` must be on a response in JSON; received one in ${received}.`
    found.push(source.diagnostic([...place, 'responses', status, 'x-answer'], 'OUT1302', message))
  }
  for (const { status } of answered) {
    if (!/^2(?!\d\d$)/.test(status)) continue
    const message = `\`x-answer\` must be on a single status such as 200; received ${status}.`
    found.push(source.diagnostic([...place, 'responses', status, 'x-answer'], 'OUT1303', message))
  }
  return found
}

function checkOperationServers({ source }: VendorSource, { place, hasServers }: Operation): Diagnostic[] {
  if (!hasServers) return []
  return [source.diagnostic([...place, 'servers'], 'OUT1145', '`servers` must be those of the document alone.')]
}

/** Whether a request can be sent there as it stands: a variable in braces stands for several servers. */
function isServer(url: unknown): boolean {
  if (typeof url !== 'string' || /[{}?#]/.test(url) || !URL.canParse(url)) return false
  return ['http:', 'https:'].includes(new URL(url).protocol)
}

function formatValue(value: unknown, absent = 'nothing'): string {
  return value === undefined ? absent : JSON.stringify(value)
}
