import { body, type ContractCase, contentType, type Exchange } from '@outlay/contract'
import type { ResponseValidators, VendorOperation } from '@outlay/vendor'
import type { Came, Shot } from './shot.ts'

/** What the mock says when it has failed itself. */
const FAILED = 'The server failed'

/** Why the document does not declare a reply, as a sentence; undefined where it does. */
export async function undeclared(shot: Shot, came: Came): Promise<string | undefined> {
  if (came.text.includes(FAILED)) return `${came.status} ${came.text.slice(0, 200)}`
  const { operation, vendor } = shot
  const judging = { shot, came, validators: await vendor.responseValidators() }
  if (operation !== undefined) return faultOf(operation, judging)
  const faults = vendor.operations.map((one) => faultOf(one, judging))
  return faults.includes(undefined) ? undefined : (faults[0] ?? 'the vendor has no operation')
}

interface Judging {
  readonly shot: Shot
  readonly came: Came
  readonly validators: ResponseValidators
}

function faultOf(operation: VendorOperation, judging: Judging): string | undefined {
  const { status, text } = judging.came
  if (operation.responses[`${status}`] === undefined)
    return `${operation.spec.id} does not declare ${status}: ${text.slice(0, 200)}`
  const exchange = exchangeOf(operation, judging)
  const [fault] = [...texts(contentType.judge(exchange)), ...texts(body.judge(exchange))]
  return fault === undefined ? undefined : `${operation.spec.id} ${status}: ${fault}`
}

function texts(judged: unknown): readonly string[] {
  return Array.isArray(judged) ? judged : []
}

function exchangeOf(operation: VendorOperation, { shot, came, validators }: Judging): Exchange {
  const { method, path, headers, text, vendor } = shot
  const request = { method, path, headers, ...(text !== undefined && { text }) }
  const given: ContractCase = { title: '', name: shot.kind, source: 'schema', operation, request, status: came.status }
  const reply = { ...came, body: jsonOf(came.text) }
  return { vendor: vendor, validators, given, world: { at: 0, priceList: undefined }, reply }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
