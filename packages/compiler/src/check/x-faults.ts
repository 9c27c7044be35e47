import { documentFaults, type FaultRule, hasFaultRules, operationFaults, textsOf } from '../model/fault-rule.ts'
import type { Operation } from '../model/operation.ts'
import { isSound, type VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import { checkFaultRules } from './fault-rules.ts'

/** Faults that any server may have to answer, with or without a request body. */
const ALWAYS = ['unknown-route', 'unknown-method', 'internal']
const WITH_BODY = ['media-type', 'too-large', 'empty', 'malformed']

/** Faults that no rule catches, rules that never catch one, and statuses of rules that an operation does not declare. */
export function checkFaults(vendor: VendorSource): Diagnostic[] {
  const rules = documentFaults(vendor).steps.flat()
  const own = operationFaults(vendor).map(({ steps }) => steps.flat())
  const caught = vendor.operations.flatMap((operation) => {
    const all = [...own.flat().filter((rule) => rule.operation === operation), ...rules]
    return faultsOf(operation).flatMap((fault) => checkFault(vendor, operation, { fault, all }))
  })
  return [...caught, ...[rules, ...own].flatMap((one) => checkFaultRules(vendor, one)), ...checkMediaTypes(vendor)]
}

interface Caught {
  readonly fault: string
  /** The rules that may catch it, in the order in which they are tried. */
  readonly all: readonly FaultRule[]
}

function checkFault(vendor: VendorSource, operation: Operation, { fault, all }: Caught): Diagnostic[] {
  const { source } = vendor
  const catching = all.filter((rule) => rule.sound && textsOf(rule.fault)?.includes(fault))
  const sure = catching.some(({ at, keyword, location }) => (at ?? keyword ?? location) === undefined)
  // Rules whose shape is wrong may be meant to catch it.
  const clear = isSound(vendor, ['x-faults', 'steps']) && hasFaultRules(vendor) && all.every((rule) => rule.sound)
  const rule = `{ fault: ${fault}, status, code }`
  const missing = `\`steps\` must have a rule that catches every fault ${fault}: ${rule}; received none.`
  const declared = operation.responses.map(({ status }) => status)
  const undeclared = catching.filter(({ status }) => !declared.includes(status))
  return [
    ...(sure || !clear ? [] : [source.diagnostic(['x-faults', 'steps'], 'OUT1402', missing)]),
    ...undeclared
      .filter((one) => concerns(operation, one))
      .map(({ status, code }) => {
        const message = `\`responses\` must have ${status} ${code}, which \`x-faults\` answers to ${fault}; received no ${status}.`
        return source.diagnostic([...operation.place, 'responses'], 'OUT1403', message)
      }),
  ]
}

function faultsOf({ body, parameters, pricing, readsPriceList }: Operation): string[] {
  const isChecked = body.length > 0 || parameters.length > 0
  return [
    ...ALWAYS,
    ...(body.length > 0 ? WITH_BODY : []),
    ...(isChecked ? ['invalid'] : []),
    ...(pricing !== undefined || readsPriceList ? ['unpriced'] : []),
  ]
}

/** A rule about fields that the operation does not have never answers for it. */
function concerns({ body, parameters }: Operation, rule: FaultRule): boolean {
  const locations = textsOf(rule.location) ?? []
  if (locations.length === 0) return true
  const own: string[] = [...(body.length > 0 ? ['body'] : []), ...parameters.map((one) => one.in)]
  return locations.some((location) => own.includes(location))
}

/** A rule answers wherever its fault happens, so an error status has one media type in the whole document. */
function checkMediaTypes({ source, operations }: VendorSource): Diagnostic[] {
  const known = new Map<string, string>()
  const responses = operations.flatMap((operation) => operation.responses.filter(({ status }) => /^[45]/.test(status)))
  return responses.flatMap(({ status, content, place }) => {
    const [mediaType] = content.map((one) => one.mediaType)
    if (mediaType === undefined) return []
    const wanted = known.get(status) ?? mediaType
    known.set(status, wanted)
    if (mediaType === wanted) return []
    const message = `The media type must be ${wanted}, as the other responses ${status} have; received ${mediaType}.`
    return [source.diagnostic([...place, 'content', mediaType], 'OUT1404', message)]
  })
}
