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

const HEAD = ['line', 'type', 'metric', 'quantity', 'billed', 'rate', 'per', 'amount']
const NUMBERS = ['quantity', 'billed', 'rate', 'per', 'amount']

/** An estimate as a table for people; amounts are exact. */
export function asTable(estimate: Estimate, { vendor, operation }: Shown): string {
  const rows = estimate.lines.map((line) => row(line))
  const total = ['total', '', '', '', '', '', '', totalText(estimate).split(' ')[0] ?? '']
  const sample = estimate.lines.some(({ provenance }) => provenance === 'sample')
  return [
    `${vendor} ${operation}: ${totalText(estimate)} (${estimate.kind})`,
    '',
    table(HEAD, [...rows, total], NUMBERS),
    '',
    `Price list ${estimate.version}, in ${estimate.unit}.${sample ? ' Rates marked sample are illustrative.' : ''}`,
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

function row(line: Line): string[] {
  if (line.id === 'rounding') return [line.id, '', '', '', '', '', '', exactText(line.amount)]
  const { id, type, metric, quantity, billableQuantity, rate, per, amount } = line
  return [id, type, metric, ...[quantity, billableQuantity, rate, per, amount].map(exactText)]
}

function lineJson(line: Line): unknown {
  const { id, type, metric, quantity, billableQuantity, rate, per, amount, labels, provenance } = line
  if (id === 'rounding') return { id, amount: exactText(amount) }
  const numbers = {
    quantity: exactText(quantity),
    billableQuantity: exactText(billableQuantity),
    rate: exactText(rate),
    per: exactText(per),
  }
  return { id, type, metric, ...numbers, amount: exactText(amount), labels, provenance }
}
