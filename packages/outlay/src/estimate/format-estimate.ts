import { unitsToDecimal } from '@outlay/money'
import type { Estimate, Line } from '@outlay/pricing'
import { formatExact, formatTotal } from '../amount.ts'
import { formatTable } from '../format-table.ts'

/** What was priced. */
export interface EstimateContext {
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
  ['quantity', ({ quantity }) => formatExact(quantity)],
  ['billed', ({ billableQuantity }) => formatExact(billableQuantity)],
  ['rate', ({ rate }) => formatExact(rate)],
  ['factor', ({ factor }) => formatExact(factor)],
  ['per', ({ per }) => formatExact(per)],
  ['amount', ({ amount }) => formatExact(amount)],
]
const SOURCE: Column = ['rate is', ({ provenance }) => provenance ?? '']

/** An estimate as a table for people; amounts are exact. */
export function formatAsTable(estimate: Estimate, { vendor, operation }: EstimateContext): string {
  const multiplied = estimate.lines.some(({ factor }) => formatExact(factor) !== '1')
  const numbers = NUMBERS.filter(([head]) => head !== 'factor' || multiplied)
  const columns = [...TEXTS, ...numbers, SOURCE]
  const bare = (name: string, amount: string): string[] =>
    columns.map(([head]) => (head === 'line' ? name : head === 'amount' ? amount : ''))
  const rows = estimate.lines.map((line) =>
    line.id === 'rounding' ? bare(line.id, formatExact(line.amount)) : columns.map(([, cell]) => cell(line)),
  )
  const sample = estimate.lines.some(({ provenance }) => provenance === 'sample')
  return [
    `${vendor} ${operation}: ${formatTotal(estimate)} (${estimate.kind})`,
    '',
    formatTable(
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
export function formatAsJson(estimate: Estimate, { vendor, operation, request }: EstimateContext): string {
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
  if (id === 'rounding') return { id, amount: formatExact(amount) }
  const numbers = {
    quantity: formatExact(quantity),
    billableQuantity: formatExact(billableQuantity),
    rate: formatExact(rate),
    factor: formatExact(factor),
    per: formatExact(per),
  }
  return { id, type, metric, ...numbers, amount: formatExact(amount), labels, provenance }
}
