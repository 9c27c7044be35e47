import type { Operation } from '../model/operation.ts'
import { isSound, type VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import { checkFaultRules } from './fault-rule-reach.ts'
import { type Rule, rulesOf, textsOf } from './fault-rules.ts'

/** Faults that any server of this house may have to answer, with or without a request body. */
const ALWAYS = ['unknown-route', 'unknown-method', 'internal']
const WITH_BODY = ['media-type', 'too-large', 'empty', 'malformed']

/** Faults that no rule catches, rules that never catch one, and statuses of rules that an operation does not declare. */
export function checkFaults(vendor: VendorSource): Diagnostic[] {
  const rules = rulesOf(vendor)
  const found = vendor.operations.flatMap((operation) => {
    const all = [...rulesOf(vendor, operation), ...rules]
    return faultsOf(operation).flatMap((fault) => judged(vendor, operation, { fault, all }))
  })
  const own = vendor.operations.map((operation) => rulesOf(vendor, operation))
  return [...found, ...[rules, ...own].flatMap((one) => checkFaultRules(vendor, one)), ...mediaTypeMistakes(vendor)]
}

/** A rule answers wherever its fault happens, so an error status has one media type in the whole document. */
function mediaTypeMistakes({ source, operations }: VendorSource): Diagnostic[] {
  const known = new Map<string, string>()
  const responses = operations.flatMap((operation) => operation.responses.filter(({ status }) => /^[45]/.test(status)))
  return responses.flatMap(({ status, content, place }) => {
    const [mediaType] = content.map((one) => one.mediaType)
    if (mediaType === undefined) return []
    const wanted = known.get(status) ?? mediaType
    known.set(status, wanted)
    if (mediaType === wanted) return []
    const allowed = `${wanted}, as the other responses ${status} have`
    return [source.diagnostic([...place, 'content', mediaType], mediaType, allowed)]
  })
}

interface Judged {
  readonly fault: string
  readonly all: readonly Rule[]
}

function judged(vendor: VendorSource, operation: Operation, { fault, all }: Judged): Diagnostic[] {
  const { source } = vendor
  const catching = all.filter((rule) => rule.sound && textsOf(rule, 'fault')?.includes(fault))
  const sure = catching.some(({ node }) => !('at' in node) && !('keyword' in node) && !('location' in node))
  // Rules whose shape is wrong may be meant to catch it.
  const clear =
    isSound(vendor, ['x-faults', 'steps']) && 'x-faults' in vendor.document && all.every((rule) => rule.sound)
  const none = `no rule that catches every fault ${fault}`
  const missing =
    sure || !clear ? [] : [source.diagnostic(['x-faults', 'steps'], none, `a rule { fault: ${fault}, status, code }`)]
  const declared = operation.responses.map(({ status }) => status)
  const undeclared = catching.filter(({ node }) => !declared.includes(String(node['status'])))
  return [
    ...missing,
    ...undeclared
      .filter((rule) => concerns(operation, rule))
      .map(({ node }) => {
        const allowed = `one for ${String(node['status'])} ${String(node['code'])}, which x-faults answers to ${fault}`
        return source.diagnostic([...operation.place, 'responses'], `no response ${String(node['status'])}`, allowed)
      }),
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
function concerns({ body, parameters }: Operation, rule: Rule): boolean {
  const locations = textsOf(rule, 'location') ?? []
  if (locations.length === 0) return true
  const own = [...(body.length > 0 ? ['body'] : []), ...parameters.map((one) => one.in)]
  return locations.some((location) => own.includes(location as 'query'))
}
