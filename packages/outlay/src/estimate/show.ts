import { unitsToDecimal } from '@outlay/money'
import type { Estimate, Line } from '@outlay/pricing'
import { exactText, totalText } from '../amount.ts'
import { table } from '../table.ts'

/** What was priced. */
export interface Shown {
  readonly vendor: string
  readonly operation: string
  readonly request: unknown
}

/** A column: its head, and what a charged line shows in it. */
type Column = readonly [head: string, cell: (line: Line) => string]

const TEXTS: readonly Column[] = [
  ['line', ({ id }) => id],
  ['type', ({ type }) => type],
  ['metric', ({ metric }) => metric],
]
const NUMBERS: readonly Column[] = [
  ['quantity', ({ quantity }) => exactText(quantity)],
  ['billed', ({ billableQuantity }) => exactText(billableQuantity)],
  ['rate', ({ rate }) => exactText(rate)],
  ['factor', ({ factor }) => exactText(factor)],
  ['per', ({ per }) => exactText(per)],
  ['amount', ({ amount }) => exactText(amount)],
]
const SOURCE: Column = ['rate is', ({ provenance }) => provenance ?? '']

/** An estimate as a table for people; amounts are exact. */
export function asTable(estimate: Estimate, { vendor, operation }: Shown): string {
  const multiplied = estimate.lines.some(({ factor }) => exactText(factor) !== '1')
  const numbers = NUMBERS.filter(([head]) => head !== 'factor' || multiplied)
  const columns = [...TEXTS, ...numbers, SOURCE]
  const bare = (name: string, amount: string): string[] =>
    columns.map(([head]) => (head === 'line' ? name : head === 'amount' ? amount : ''))
  const rows = estimate.lines.map((line) =>
    line.id === 'rounding' ? bare(line.id, exactText(line.amount)) : columns.map(([, cell]) => cell(line)),
  )
  const sample = estimate.lines.some(({ provenance }) => provenance === 'sample')
  return [
    `${vendor} ${operation}: ${totalText(estimate)} (${estimate.kind})`,
    '',
    table(
      columns.map(([head]) => head),
      [...rows, bare('total', unitsToDecimal(estimate.total, estimate.scale))],
      numbers.map(([head]) => head),
    ),
    '',
    `Price list ${estimate.version}, in ${estimate.unit}.`,
    ...(multiplied ? ['A rate includes its factor.'] : []),
    ...(sample ? ['Rates marked sample are illustrative.'] : []),
  ].join('\n')
}

/** An estimate as JSON; every amount is an exact decimal string. */
export function asJson(estimate: Estimate, { vendor, operation, request }: Shown): string {
  const { kind, unit, scale, total, version } = estimate
  const given = Object.entries(request as object).filter(
    ([, part]) => part !== undefined && Object.keys(part as object).length > 0,
  )
  const lines = estimate.lines.map(lineJson)
  return JSON.stringify(
    {
      vendor,
      operation,
      request: Object.fromEntries(given),
      kind,
      total: unitsToDecimal(total, scale),
      unit,
      scale,
      priceList: version,
      lines,
    },
    null,
    2,
  )
}

function lineJson(line: Line): unknown {
  const { id, type, metric, quantity, billableQuantity, rate, factor, per, amount, labels, provenance } = line
  if (id === 'rounding') return { id, amount: exactText(amount) }
  const numbers = {
    quantity: exactText(quantity),
    billableQuantity: exactText(billableQuantity),
    rate: exactText(rate),
    factor: exactText(factor),
    per: exactText(per),
  }
  return { id, type, metric, ...numbers, amount: exactText(amount), labels, provenance }
}
