import type { GetBalanceResponses } from '@outlay/spec/aurous/schemas'
import { toExactNumber } from '../../accounts/account.ts'
import type { Outcome } from '../../behaviour/behaviour.ts'
import type { AurousCall, AurousSession } from '../session.ts'

/** getBalance: all credits of the team, those held for running generations, and those available. */
export function getBalance(
  _session: AurousSession,
  { auth: { team } }: AurousCall<unknown>,
): Outcome<GetBalanceResponses[keyof GetBalanceResponses]> {
  if (team === undefined) throw new Error('A request without an account came through.')
  const { total, held, available } = team.credits
  const body = {
    credits: toExactNumber(total()),
    held_credits: toExactNumber(held()),
    available_credits: toExactNumber(available()),
    currency: 'credit' as const,
  }
  return { status: 200, body }
}
