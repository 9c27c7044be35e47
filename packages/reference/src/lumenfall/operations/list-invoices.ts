import type { InvoiceList } from '@outlay/spec/lumenfall/schemas'
import type { Outcome } from '../../behaviour/behaviour.ts'
import { toUnixSeconds } from '../../time/instants.ts'
import { toDollars, toMicros } from '../billing/dollars.ts'
import { invoicesOf } from '../billing/ledger.ts'
import type { LumenfallCall, LumenfallSession } from '../session.ts'

/** listInvoices: the invoices of the account, newest first; none for a prepaid account. */
export function listInvoices(
  { now }: LumenfallSession,
  { auth: { account } }: LumenfallCall<unknown>,
): Outcome<InvoiceList> {
  if (account === undefined) throw new Error('A request without an account came through.')
  const invoices = account.billing.type === 'postpaid' ? invoicesOf(account.ledger, now()) : []
  const data = invoices.map(({ month, from, to, status, total, requests }) => ({
    id: `inv_${account.id}_${month}`,
    object: 'invoice' as const,
    period: month,
    period_start: toUnixSeconds(from),
    period_end: toUnixSeconds(to),
    status,
    requests,
    total: toDollars(total),
    total_micros: toMicros(total),
    currency: 'usd' as const,
  }))
  return { status: 200, body: { object: 'list', data } }
}
