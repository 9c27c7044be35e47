import type { Balance } from '@outlay/spec/lumenfall/schemas'
import type { Outcome } from '../../behaviour/behaviour.ts'
import { toDollars } from '../billing/dollars.ts'
import type { LumenfallCall, LumenfallSession } from '../session.ts'

/** getBalance: the prepaid balance, held or not; null for an account that pays by invoice. */
export function getBalance(
  _session: LumenfallSession,
  { auth: { account } }: LumenfallCall<unknown>,
): Outcome<Balance> {
  if (account === undefined) throw new Error('A request without an account came through.')
  const { type, balance } = account.billing
  const amount = balance()
  const available = { amount: amount === undefined ? null : toDollars(amount), currency: 'usd' as const }
  return { status: 200, body: { object: 'balance', billing_type: type, available } }
}
