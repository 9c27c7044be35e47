import { isJson } from '../model/media-type.ts'
import { answerOf, MULTIPART, type Operation } from '../model/operation.ts'
import { possibleTypes } from '../model/possible-types.ts'
import { componentSchemas, followed, isObject } from '../model/schema.ts'
import type { VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { Place } from '../parse/yaml-source.ts'
import { checkSchemaCycles } from './endless-schemas.ts'
import type { Misshape } from './misshape.ts'
import { checkOperationNames } from './operation-names.ts'
import { checkSchemaNames } from './schema-names.ts'
import { checkUnsupported } from './unsupported.ts'

/** The languages of schemas that validators are written from. */
const DIALECTS = ['https://spec.openapis.org/oas/3.1/dialect/base', 'https://json-schema.org/draft/2020-12/schema']

/** What the generators need of a document beyond OpenAPI's own rules. */
export function checkDocument(vendor: VendorSource): Diagnostic[] {
  return [
    ...wholeDocument(vendor),
    ...vendor.operations.flatMap((one) => operationMistakes(vendor, one)),
    ...repeatedIds(vendor),
    ...checkOperationNames(vendor),
    ...checkSchemaNames(vendor),
    ...checkUnsupported(vendor),
    ...checkSchemaCycles(vendor),
  ]
}

function wholeDocument({ name, source, document, operations, priceLists }: VendorSource): Diagnostic[] {
  const version = document['openapi']
  const diagnostics: Diagnostic[] = []
  if (typeof version !== 'string' || !/^3\.1\.\d+$/.test(version))
    diagnostics.push(
      source.diagnostic(
        ['openapi'],
        version === undefined ? 'no openapi' : `openapi ${JSON.stringify(version)}`,
        '3.1.x',
      ),
    )
  const dialect = document['jsonSchemaDialect']
  if (dialect !== undefined && !DIALECTS.includes(String(dialect)))
    diagnostics.push(
      source.diagnostic(
        ['jsonSchemaDialect'],
        `the dialect ${JSON.stringify(dialect)}`,
        `one of ${DIALECTS.join(', ')}`,
      ),
    )
  const [server] = Array.isArray(document['servers']) ? document['servers'] : []
  const url = isObject(server) ? server['url'] : undefined
  if (!isServer(url))
    diagnostics.push(
      source.diagnostic(
        ['servers'],
        url === undefined ? 'no server' : `the server ${JSON.stringify(url)}`,
        "an absolute URL without variables, the vendor's own",
      ),
    )
  if (operations.length === 0) diagnostics.push(source.diagnostic(['paths'], 'no operation', 'at least one'))
  if (priceLists.length === 0)
    diagnostics.push(source.diagnostic([], 'no price list', `a file in openapi/${name}/prices/`))
  if (!isObject(document['x-faults']))
    diagnostics.push(source.diagnostic([], 'no x-faults', 'x-faults, which say how the vendor refuses'))
  return diagnostics
}

/** A body that may be left out although its schema wants fields: what is left out would be refused for its price. */
function omissible({ source, document }: VendorSource, { body, bodyRequired, place }: Operation): Diagnostic[] {
  const [required] = body
    .map(({ schema }) => followed(document, schema)['required'])
    .filter((names) => Array.isArray(names) && names.length > 0) as string[][]
  if (bodyRequired || required === undefined) return []
  const found = `a body that may be left out, although its schema requires ${required.join(', ')}`
  return [source.diagnostic([...place, 'requestBody'], found, 'required: true')]
}

function operationMistakes(vendor: VendorSource, operation: Operation): Diagnostic[] {
  const { source } = vendor
  const { place } = operation
  const diagnostics: Diagnostic[] = [...omissible(vendor, operation)]
  const contents = [...operation.body, ...operation.responses.flatMap(({ content }) => content)]
  for (const content of contents) {
    // What is no JSON, such as a stream of events, needs no schema.
    const told = isJson(content.mediaType) || content.schema !== undefined || operation.body.includes(content)
    if (content.schemaName === undefined && told) {
      diagnostics.push(
        source.diagnostic(
          content.place,
          'a schema without a name',
          'a $ref to #/components/schemas/…, whose name becomes the type',
        ),
      )
    }
  }
  if ('requestBody' in operation.node && operation.body.length === 0) {
    const allowed = 'content with a media type and its schema'
    diagnostics.push(source.diagnostic([...place, 'requestBody'], 'a request body without content', allowed))
  }
  for (const { mediaType, place: at } of operation.body) {
    if (isJson(mediaType) || mediaType === MULTIPART) continue
    const allowed = `application/json, a type that ends in +json, or ${MULTIPART}: there is no reader for others`
    diagnostics.push(source.diagnostic(at.slice(0, -1), `a request body in ${mediaType}`, allowed))
  }
  if (answerOf(operation) === undefined && vendor.world === undefined) {
    const allowed = 'x-answer on a 2xx response, or a world.yaml from which hand-written code answers'
    diagnostics.push(source.diagnostic([...place, 'responses'], 'no answer', allowed))
  }
  return [...diagnostics, ...parameterMistakes(vendor, operation)]
}

/** Whether a request can be sent there as it stands: a variable in braces stands for several servers. */
function isServer(url: unknown): boolean {
  if (typeof url !== 'string' || /[{}?#]/.test(url) || !URL.canParse(url)) return false
  return ['http:', 'https:'].includes(new URL(url).protocol)
}

function parameterMistakes({ source, document }: VendorSource, { parameters, path }: Operation): Diagnostic[] {
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name)
  const declared = parameters.filter((one) => one.in === 'path').map(({ name }) => name)
  const missing = inPath.filter((name) => !declared.includes(String(name)))
  const lists = parameters.filter(({ schema }) =>
    possibleTypes(document, schema).some((type) => type === 'array' || type === 'object'),
  )
  return [
    ...missing.map((name) =>
      source.diagnostic(
        ['paths', path],
        `{${name}} without a parameter`,
        'a parameter with in: path for each name in braces',
      ),
    ),
    ...lists.map(({ name, place }) =>
      source.diagnostic(
        place,
        `the parameter ${name}, a list or an object`,
        'a string, a number, an integer or a boolean',
      ),
    ),
  ]
}

function repeatedIds({ source, operations }: VendorSource): Diagnostic[] {
  const seen = new Set<string>()
  return operations.flatMap(({ id, place }) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [
      source.diagnostic([...place, 'operationId'], `operationId ${id} a second time`, 'an operationId of its own'),
    ]
  })
}

/** References that lead out of the document or nowhere. */
export function brokenReferences({ source, document }: VendorSource): Misshape[] {
  const names = Object.keys(componentSchemas(document))
  const known = names.map((name) => `#/components/schemas/${name}`).join(', ')
  return references(document, []).flatMap(({ ref, place }) => {
    if (!ref.startsWith('#/'))
      return [
        { place, diagnostic: source.diagnostic(place, `$ref ${ref}`, 'a $ref into this document: #/components/…') },
      ]
    if (resolves(document, ref)) return []
    return [
      {
        place,
        diagnostic: source.diagnostic(place, `$ref ${ref}, which is not there`, `one of ${known || 'none yet'}`),
      },
    ]
  })
}

function references(node: unknown, place: Place): { ref: string; place: Place }[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => references(item, [...place, index]))
  if (!isObject(node)) return []
  return Object.entries(node).flatMap(([key, value]) => {
    const below = [...place, key]
    if (key === '$ref' && typeof value === 'string') return [{ ref: value, place: below }]
    return key === 'value' || key === 'x-answer' ? [] : references(value, below)
  })
}

function resolves(document: unknown, ref: string): boolean {
  let node = document
  for (const key of ref.slice(2).split('/')) {
    if (!isObject(node) || !Object.hasOwn(node, key)) return false
    node = node[key]
  }
  return true
}
