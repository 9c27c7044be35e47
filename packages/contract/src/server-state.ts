import { expectedContents } from '@outlay/vendor'
import type { Exchange } from './exchange.ts'

const UNAUTHORIZED = 401
const PAYMENT_REQUIRED = 402
const NOT_FOUND = 404

/**
 * Why another status than the example's is the running server's to say: which credentials and ids it knows, and what an
 * account has.
 * Undefined where it is not, or where the reply is not one that the document declares.
 */
export function stateOfServer(exchange: Exchange): string | undefined {
  const { given, reply } = exchange
  if (!hasDeclaredBody(exchange)) return undefined
  const unknown = credentialNotGiven(exchange)
  if (unknown !== undefined) return unknown
  if (isGood(given.status) && reply.status === PAYMENT_REQUIRED)
    return 'The server answered 402; whether the balance suffices is known to the running server alone.'
  if (given.status === PAYMENT_REQUIRED && given.request.as !== undefined && isGood(reply.status))
    return `The server answered ${reply.status}; what the account ${given.request.as} has is known to the running server alone.`
  const ids = namedIds(exchange)
  return isGood(given.status) && reply.status === NOT_FOUND && ids.length > 0
    ? `The server answered 404; whether it has the ${ids.join(' and ')} of the example is known to the running server alone.`
    : undefined
}

/** Why a 401 says nothing: the case has a credential of the sample world, in whose place the caller gave none. */
export function credentialNotGiven({ given, reply, world }: Exchange): string | undefined {
  const { as } = given.request
  return reply.status === UNAUTHORIZED && as !== undefined && world.credentials?.[as] === undefined
    ? `The server answered 401, and no credential was given for ${as} of the sample world. Pass the option \`credentials\`.`
    : undefined
}

function isGood(status: number): boolean {
  return status >= 200 && status < 300
}

function hasDeclaredBody({ validators, given, reply }: Exchange): boolean {
  const declared = expectedContents(given.operation, reply.status) ?? []
  return declared.some(
    ({ schema }) => schema === undefined || (reply.body !== undefined && validators[schema]?.fits(reply.body) === true),
  )
}

/** The parameters in the path and the fields of the body that name something by its id. */
function namedIds({ given: { operation, request } }: Exchange): string[] {
  const parameters = operation.spec.parameters.filter((one) => one.in === 'path').map(({ name }) => name)
  const fields = [...(request.text ?? '').matchAll(/"(id|[a-z_]+_ids?|[a-z]+[a-zA-Z]*Ids?)"\s*:/g)].map(
    ([, name]) => `${name}`,
  )
  return [...new Set([...parameters, ...fields])]
}
