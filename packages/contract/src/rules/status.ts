import { expectedContents } from '@outlay/vendor'
import type { Exchange } from '../exchange.ts'
import { formatValue } from '../format-value.ts'
import { stateOfServer } from '../server-state.ts'
import type { NotJudged, Rule } from './rule.ts'

/** The status is one that the document declares for the operation, and the one that the case has. */
export const status: Rule = { name: 'status', requires: [], judge }

function judge(exchange: Exchange): string[] | NotJudged {
  const { given, reply } = exchange
  if (reply.status === given.status) return []
  const notJudged = stateOfServer(exchange)
  if (notJudged !== undefined) return { notJudged }
  const { operation } = given
  const body = reply.text === '' ? 'without a body' : `with the body ${formatValue(reply.body ?? reply.text)}`
  const received = `received ${reply.status} ${body}.${redirect(exchange)}`
  if (expectedContents(operation, reply.status) !== undefined)
    return [`The status must be ${given.status}; ${received}`]
  const declared = Object.keys(operation.responses).join(', ')
  return [`The status must be one that the document declares for ${operation.spec.id} (${declared}); ${received}`]
}

function redirect({ reply: { status, location } }: Exchange): string {
  const isRedirect = status >= 300 && status < 400 && typeof location === 'string'
  return isRedirect ? ` It redirects to ${formatValue(location)}, and no redirect is followed.` : ''
}
