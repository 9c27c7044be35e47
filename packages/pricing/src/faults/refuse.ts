import type { CaughtFault, Fault } from './fault.ts'

/** What a refusal tells besides its fault: the state that `x-faults` declares, by name. */
export interface FaultContext {
  readonly state?: Readonly<Record<string, unknown>>
}

/** One rule of `x-faults`: which faults it catches and how they are answered. */
export interface FaultRule {
  readonly fault: readonly string[]
  readonly at?: readonly string[]
  readonly keyword?: readonly string[]
  readonly location?: readonly string[]
  readonly status: number
  readonly code: string
  readonly headers?: Readonly<Record<string, string>>
  readonly labels?: Readonly<Record<string, string>>
  /** The sentence, where the document gives its own. */
  readonly message?: (fault: CaughtFault, context: FaultContext) => string
  /** The body, where it is not the document's usual one. */
  readonly answer?: (fault: CaughtFault, faults: readonly CaughtFault[], context: FaultContext) => unknown
  /** Whether that body lists all faults of the step; then the count of those that are not told is its last entry. */
  readonly listsFaults?: boolean
}

/** `x-faults` of a document: steps in the order in which they are judged, each with its rules, and the usual body. */
export interface FaultRules {
  readonly steps: readonly (readonly FaultRule[])[]
  readonly answer: (fault: CaughtFault, faults: readonly CaughtFault[], context: FaultContext) => unknown
  readonly listsFaults?: boolean
}

/** How a refusal is answered. */
export interface Refusal {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/**
 * The vendor's answer to faults: the first step that catches one decides, and within a step the first fault. Where more
 * faults were found than are told, their count ends the message, or is the last entry of a body that lists them.
 *
 * @returns undefined when no rule catches any fault, which `generate` excludes for the faults of this house
 * @example refuse(faults, [{ fault: 'unknown-route', message: 'There is no route /nope.' }])
 * // { status: 404, code: 'NOT_FOUND', body: { error: 'NOT_FOUND', … }, … }
 */
export function refuse(rules: FaultRules, faults: readonly Fault[], context: FaultContext = {}): Refusal | undefined {
  const more = faults.find(isCount)
  for (const step of rules.steps) {
    const caught = faults.flatMap((fault) => {
      const rule = isCount(fault) ? undefined : step.find((one) => catches(one, fault))
      return rule === undefined ? [] : [{ rule, fault: dressed(rule, fault, context) }]
    })
    const decisive = caught[0]
    if (decisive === undefined) continue
    const { rule } = decisive
    const caughtFaults = caught.map((one) => one.fault)
    const all =
      more === undefined
        ? caughtFaults
        : counted(caughtFaults, { more, step, lists: (rule.answer ? rule : rules).listsFaults })
    const fault = all[0] ?? decisive.fault
    const headers = { ...fault.headers, ...rule.headers }
    const body = (rule.answer ?? rules.answer)(fault, all, context)
    return { status: rule.status, code: rule.code, message: fault.message, headers, body }
  }
  return undefined
}

/** Does the fault only say how many more there are? */
function isCount({ keyword }: Fault): boolean {
  return keyword === 'more'
}

interface Counting {
  readonly more: Fault
  readonly step: readonly FaultRule[]
  readonly lists: boolean | undefined
}

function counted(caughtFaults: readonly CaughtFault[], { more, step, lists }: Counting): CaughtFault[] {
  const [first, ...others] = caughtFaults as readonly [CaughtFault, ...(readonly CaughtFault[])]
  if (lists !== true) return [{ ...first, message: `${first.message} (${more.message})` }, ...others]
  const { status, code, labels } = step.find((one) => catches(one, more)) ?? first
  return [...caughtFaults, { ...more, status, code, ...(labels && { labels }) }]
}

function dressed(rule: FaultRule, fault: Fault, context: FaultContext): CaughtFault {
  const { status, code, labels } = rule
  const field = fault.path?.join('.') ?? ''
  const caught = { ...fault, status, code, ...(labels && { labels }), ...(field !== '' && { field }) }
  return rule.message === undefined ? caught : { ...caught, message: rule.message(caught, context) }
}

function catches(rule: FaultRule, fault: Fault): boolean {
  return (
    rule.fault.includes(fault.fault) &&
    within(rule.at, fault.pointer) &&
    within(rule.keyword, fault.keyword) &&
    within(rule.location, fault.location)
  )
}

function within(wanted: readonly string[] | undefined, value: string | undefined): boolean {
  return wanted === undefined || (value !== undefined && wanted.includes(value))
}
