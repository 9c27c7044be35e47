import {
  body,
  type ContractCase,
  type ContractOperation,
  type ContractVendor,
  contentType,
  type Exchange,
} from '@outlay/contract'
import type { Came, Shot } from './shot.ts'

/** What the mock says when it has failed itself. */
const FAILED = 'The server failed'

/** Why the document does not declare a reply, as a sentence; undefined where it does. */
export function undeclared(shot: Shot, came: Came): string | undefined {
  if (came.text.includes(FAILED)) return `${came.status} ${came.text.slice(0, 200)}`
  const { operation, vendor } = shot
  if (operation !== undefined) return faultOf(operation, shot, came)
  const faults = vendor.operations.map((one) => faultOf(one, shot, came))
  return faults.includes(undefined) ? undefined : (faults[0] ?? 'the vendor has no operation')
}

function faultOf(operation: ContractOperation, shot: Shot, came: Came): string | undefined {
  const { status } = came
  if (operation.replies[`${status}`] === undefined)
    return `${operation.spec.id} does not declare ${status}: ${came.text.slice(0, 200)}`
  const exchange = exchangeOf(operation, shot, came)
  const [fault] = [...texts(contentType.judge(exchange)), ...texts(body.judge(exchange))]
  return fault === undefined ? undefined : `${operation.spec.id} ${status}: ${fault}`
}

function texts(judged: unknown): readonly string[] {
  return Array.isArray(judged) ? judged : []
}

function exchangeOf(operation: ContractOperation, shot: Shot, came: Came): Exchange {
  const { method, path, headers, text, vendor } = shot
  const request = { method, path, headers, ...(text !== undefined && { text }) }
  const given: ContractCase = { title: '', name: shot.kind, source: 'schema', operation, request, status: came.status }
  const reply = { ...came, body: jsonOf(came.text) }
  return { vendor: vendor as ContractVendor, given, world: { at: 0, priceList: undefined }, reply }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
