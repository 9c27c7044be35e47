import type { RequestList } from '@outlay/spec/lumenfall/schemas'
import type { Outcome } from '../../behaviour/behaviour.ts'
import { toUnixSeconds } from '../../time/instants.ts'
import { toDollars } from '../billing/dollars.ts'
import type { LumenfallCall, LumenfallSession } from '../session.ts'

/** listRequests: the ledger of the account, newest first. */
export function listRequests(
  _session: LumenfallSession,
  { auth: { account } }: LumenfallCall<unknown>,
): Outcome<RequestList> {
  if (account === undefined) throw new Error('A request without an account came through.')
  const data = account.ledger.entries().map(({ id, model, status, cost, createdAt }) => {
    return { id, model, status, cost: toDollars(cost), created: toUnixSeconds(createdAt) }
  })
  return { status: 200, body: { object: 'list', data: data.reverse() } }
}
