import { declaredFor } from '../declared-for.ts'
import type { Exchange } from '../exchange.ts'
import { quoted } from '../quoted.ts'
import { stateOfServer } from '../server-state.ts'
import type { NotJudged, Rule } from './rule.ts'

/** The status is one that the document declares for the operation, and the one that the case has. */
export const status: Rule = { name: 'status', presumes: [], judge }

function judge(exchange: Exchange): string[] | NotJudged {
  const { given, reply } = exchange
  if (reply.status === given.status) return []
  const notJudged = stateOfServer(exchange)
  if (notJudged !== undefined) return { notJudged }
  const { operation } = given
  const came = `The status is ${reply.status}`
  const told = reply.text === '' ? 'It came without a body.' : `It came with ${quoted(reply.body ?? reply.text)}.`
  const body = `${told}${redirect(exchange)}`
  if (declaredFor(operation, reply.status) !== undefined) return [`${came}, expected was ${given.status}. ${body}`]
  const declared = Object.keys(operation.replies).join(', ')
  return [`${came}, which the document does not declare for ${operation.spec.id}; declared are ${declared}. ${body}`]
}

function redirect({ reply: { status, location } }: Exchange): string {
  const isRedirect = status >= 300 && status < 400 && typeof location === 'string'
  return isRedirect ? ` It redirects to ${quoted(location)}, and no redirect is followed.` : ''
}
