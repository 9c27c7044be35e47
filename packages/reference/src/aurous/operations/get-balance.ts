import type { GetBalanceResponses } from '@outlay/spec/aurous/schemas'
import { toExactNumber } from '../../accounts/printed.ts'
import type { Outcome } from '../../behaviour/behaviour.ts'
import type { AurousCall, AurousSession } from '../session.ts'

/** getBalance: the credits of the team, those that are held for what still runs, and those that are left. */
export function getBalance(
  _session: AurousSession,
  { auth: { team } }: AurousCall<unknown>,
): Outcome<GetBalanceResponses[keyof GetBalanceResponses]> {
  if (team === undefined) throw new Error('Nobody asks.')
  const { total, held, available } = team.credits
  const body = {
    credits: toExactNumber(total()),
    held_credits: toExactNumber(held()),
    available_credits: toExactNumber(available()),
    currency: 'credit' as const,
  }
  return { status: 200, body }
}
