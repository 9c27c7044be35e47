import type { Operation } from '../document/operation.ts'
import { isObject, type Json } from '../document/schema.ts'
import type { VendorSource } from '../document/vendor.ts'
import type { Mistake } from './mistake.ts'

/** Faults that any server of this house may have to answer, with or without a request body. */
const ALWAYS = ['unknown-route', 'unknown-method', 'internal']
const WITH_BODY = ['media-type', 'too-large', 'empty', 'malformed']

/** Faults that no rule catches, and statuses of rules that an operation does not declare. */
export function faultMistakes(vendor: VendorSource): Mistake[] {
  const rules = rulesOf(vendor.document['x-faults'])
  const found = vendor.operations.flatMap((operation) => {
    const all = [...rulesOf(operation.node['x-faults']), ...rules]
    return faultsOf(operation).flatMap((fault) => judged(vendor, operation, { fault, all }))
  })
  return [...found, ...mediaTypeMistakes(vendor)]
}

/** A rule answers wherever its fault happens, so an error status has one media type in the whole document. */
function mediaTypeMistakes({ source, operations }: VendorSource): Mistake[] {
  const known = new Map<string, string>()
  const responses = operations.flatMap((operation) => operation.responses.filter(({ status }) => /^[45]/.test(status)))
  return responses.flatMap(({ status, content, place }) => {
    const [mediaType] = content.map((one) => one.mediaType)
    if (mediaType === undefined) return []
    const wanted = known.get(status) ?? mediaType
    known.set(status, wanted)
    return mediaType === wanted
      ? []
      : [
          source.mistake(
            [...place, 'content', mediaType],
            mediaType,
            `${wanted}, as the other responses ${status} have`,
          ),
        ]
  })
}

interface Judged {
  readonly fault: string
  readonly all: readonly Json[]
}

function judged({ source }: VendorSource, operation: Operation, { fault, all }: Judged): Mistake[] {
  const catching = all.filter((rule) => [rule['fault']].flat().includes(fault))
  const sure = catching.some((rule) => !('at' in rule) && !('keyword' in rule) && !('location' in rule))
  const none = sure
    ? []
    : [
        source.mistake(
          ['x-faults', 'steps'],
          `no rule that catches every fault ${fault}`,
          `a rule { fault: ${fault}, status, code }`,
        ),
      ]
  const declared = operation.responses.map(({ status }) => status)
  const undeclared = catching.filter((rule) => !declared.includes(String(rule['status'])) && concerns(operation, rule))
  return [
    ...none,
    ...undeclared.map((rule) =>
      source.mistake(
        [...operation.place, 'responses'],
        `no response ${String(rule['status'])}`,
        `one for ${String(rule['status'])} ${String(rule['code'])}, which x-faults answers to ${fault}`,
      ),
    ),
  ]
}

function faultsOf({ body, parameters, pricing, node }: Operation): string[] {
  const checked = body.length > 0 || parameters.length > 0
  const priced = pricing !== undefined || JSON.stringify(node['responses'] ?? {}).includes('$priceList')
  return [
    ...ALWAYS,
    ...(body.length > 0 ? WITH_BODY : []),
    ...(checked ? ['invalid'] : []),
    ...(priced ? ['unpriced'] : []),
  ]
}

/** A rule about fields that the operation does not have never answers for it. */
function concerns({ body, parameters }: Operation, rule: Json): boolean {
  const locations = [rule['location'] ?? []].flat()
  if (locations.length === 0) return true
  const own = [...(body.length > 0 ? ['body'] : []), ...parameters.map((one) => one.in)]
  return locations.some((location) => own.includes(location as 'query'))
}

function rulesOf(faults: unknown): Json[] {
  const steps = isObject(faults) && Array.isArray(faults['steps']) ? faults['steps'] : []
  return steps.flat().filter(isObject)
}
