import { type ExtensionNode, extensionNodes } from '../model/extension-nodes.ts'
import { documentParts, type ExtensionName, isExtension } from '../model/extensions.ts'
import type { PriceSource, VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { DiagnosticCode } from '../parse/diagnostic-codes.ts'
import type { Place, YamlSource } from '../parse/yaml-source.ts'
import { shapeViolations } from './extension-shapes.ts'
import type { ShapeDiagnostic } from './shape-diagnostic.ts'

/** The code of a wrong shape, where an extension has one of its own. */
const SHAPE_CODES: Readonly<Partial<Record<ExtensionName | 'price-list', DiagnosticCode>>> = {
  'price-list': 'OUT1800',
  'x-answer': 'OUT1300',
  'x-answer-when': 'OUT1310',
  'x-estimated-by': 'OUT1700',
  'x-faults': 'OUT1400',
  'x-list': 'OUT1500',
  'x-money': 'OUT1600',
  'x-pricing': 'OUT1200',
}

/** Every extension of a document held against its JSON Schema. */
export function checkExtensionShapes({ document, source }: VendorSource): ShapeDiagnostic[] {
  return documentParts(document).extensions.flatMap(({ name, value, place }) =>
    shapeDiagnostics(source, { name, value, place }),
  )
}

/** A price list held against its JSON Schema. */
export function checkPriceListShape({ source }: PriceSource): ShapeDiagnostic[] {
  return shapeDiagnostics(source, { name: 'price-list', value: source.value, place: [] })
}

interface Shaped {
  readonly name: ExtensionName | 'price-list'
  readonly value: unknown
  readonly place: Place
}

function shapeDiagnostics(source: YamlSource, { name, value, place }: Shaped): ShapeDiagnostic[] {
  return shapeViolations(name, value).map(({ path, message }) => {
    const at = [...place, ...path]
    return { place: at, diagnostic: source.diagnostic(at, SHAPE_CODES[name] ?? 'OUT2000', message) }
  })
}

/** Where each extension is read; x-provenance may stand anywhere. */
const HOMES: Readonly<Partial<Record<ExtensionName, string>>> = {
  'x-answer': 'on one 2xx response of an operation',
  'x-answer-when': 'beside the `x-answer` of a response',
  'x-api-version': 'on a header among components/parameters',
  'x-safe': 'on an operation other than GET',
  'x-stream-end': 'on a text/event-stream of a response of an operation',
  'x-list': 'on a GET',
  'x-pricing': 'on an operation',
  'x-faults': 'on the document or an operation',
  'x-estimated-by': 'on an operation',
  'x-money': 'on a schema below components/schemas',
  'x-body-limit': 'on the requestBody of an operation',
  'x-request': 'on an example of a response',
  'x-price-list': 'on an example of a response',
}

/** Extensions that stand where nothing reads them, and similar words that are not extensions. */
export function checkExtensionPlaces(vendor: VendorSource): Diagnostic[] {
  const { source, document } = vendor
  const nodes = extensionNodes(vendor)
  const read = new Set(nodes.flatMap(({ place, read }) => read.map((word) => [...place, word].join('\n'))))
  const misplaced = documentParts(document).extensions.flatMap(({ name, place }) => {
    const home = HOMES[name]
    if (home === undefined || read.has(place.join('\n'))) return []
    return [source.diagnostic(place, 'OUT2001', `\`${name}\` must be ${home}; received it where nothing reads it.`)]
  })
  return [...misplaced, ...nodes.flatMap((node) => checkUnknown(vendor, node))]
}

function checkUnknown({ source }: VendorSource, { words, place, read }: ExtensionNode): Diagnostic[] {
  return words
    .filter((word) => word.startsWith('x-') && !isExtension(word))
    .map((word) => {
      const allowed = [...read, 'x-provenance'].join(', ')
      const message = `An extension here must be one of ${allowed}; received ${word}, which nothing reads.`
      return source.diagnostic([...place, word], 'OUT2002', message)
    })
}
