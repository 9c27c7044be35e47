import { declaredFor } from '../declared-for.ts'
import type { Exchange } from '../exchange.ts'
import { quoted } from '../quoted.ts'
import type { Rule } from './rule.ts'

/** The status is one that the document declares for the operation, and the one that the case has. */
export const status: Rule = { name: 'status', presumes: [], judge }

function judge({ given, reply }: Exchange): string[] {
  if (reply.status === given.status) return []
  const { operation } = given
  const came = `The status is ${reply.status}`
  const body = reply.text === '' ? 'It came without a body.' : `It came with ${quoted(reply.body ?? reply.text)}.`
  if (declaredFor(operation, reply.status) !== undefined) return [`${came}, expected was ${given.status}. ${body}`]
  const declared = Object.keys(operation.replies).join(', ')
  return [`${came}, which the document does not declare for ${operation.spec.id}; declared are ${declared}. ${body}`]
}
