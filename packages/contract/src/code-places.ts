import type { CaughtFault, FaultRule, FaultRules } from '@outlay/pricing'

const MARK = '\u0000'
const MARKED_STATUS = 999
const BLANK = { location: '', pointer: '', path: [], keyword: '', field: '', given: '', allowed: '', message: '' }

/**
 * The fields in which refusals of a status say which fault it is, by code, label or status: dotted names, with `*` for
 * the entries of a list. Found by having the body of `x-faults` written for a marked fault.
 */
export function codePlaces(rules: readonly FaultRules[], status: number): ReadonlySet<string> {
  const places = rules.flatMap(({ steps, answer }) =>
    steps
      .flat()
      .filter((rule) => rule.status === status)
      .flatMap((rule) => marked(written(rule, rule.answer ?? answer), '')),
  )
  return new Set(places)
}

function written({ labels = {} }: FaultRule, answer: FaultRules['answer']): unknown {
  const marks = Object.fromEntries(Object.keys(labels).map((name) => [name, MARK]))
  const fault: CaughtFault = { ...BLANK, fault: MARK, code: MARK, status: MARKED_STATUS, labels: marks }
  return answer(fault, [fault], {})
}

function marked(value: unknown, place: string): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => marked(entry, placeBelow(place, '*')))
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, entry]) => marked(entry, placeBelow(place, key)))
  }
  return value === MARKED_STATUS || (typeof value === 'string' && value.includes(MARK)) ? [place] : []
}

/** The name of a field within another. */
export function placeBelow(place: string, key: string): string {
  return place === '' ? key : `${place}.${key}`
}
