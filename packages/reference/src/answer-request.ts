import { fromUnits } from '@outlay/money'
import type { Fault } from '@outlay/pricing'
import {
  declareResponse,
  hasDeclaredResponse,
  pathOf,
  type ReadParameters,
  type Route,
  readParameters,
  readRequest,
  refusalOf,
  shownNames,
  unknownFields,
  unknownQueries,
  unpricedFault,
  type VendorOperation,
} from '@outlay/vendor'
import type { AuthContext, Call, Outcome, ServedVendor, Session } from './behaviour/behaviour.ts'
import type { Sessions } from './behaviour/sessions.ts'
import { amountIn, type CallReport } from './events.ts'
import type { ReferenceOptions } from './options.ts'
import { redactFault } from './redact/redact-fault.ts'
import type { Redactor } from './redact/redactor.ts'
import { jsonReply, withHeaders } from './reply.ts'
import { createTokenCounter } from './tokens/token-counter.ts'

/** A request with the route that it takes. */
interface Arrived {
  readonly request: Request
  readonly route: Route<ServedVendor>
}

/** Why there is no answer, and what was thrown where the server is at fault. */
interface Failed {
  readonly faults: readonly Fault[]
  readonly cause?: unknown
}

const FAILED: Fault = { fault: 'internal', message: 'The server failed; the request was not at fault.' }

/** Answers a request to a vendor: who asks, what is asked, whether the world allows it, and then the answer itself. */
export async function answerRequest(
  options: ReferenceOptions,
  sessions: Sessions,
  arrived: Arrived,
): Promise<Response> {
  let auth: AuthContext = {}
  const reported: CallReport[] = []
  try {
    const { vendor, operation } = arrived.route
    const parameters = parametersOf(arrived)
    // Nothing is awaited that nobody has to do: it costs a turn for each request.
    const known = sessions.of(vendor)
    const session = known instanceof Promise ? await known : known
    const admitted = session?.authenticate({ request: arrived.request, operation, parameters })
    auth = (admitted instanceof Promise ? await admitted : admitted) ?? auth
    reported.push({ account: session?.accountOf?.(auth) })
    const report = (one: CallReport): void => void reported.push(one)
    const outcome = await outcomeOf(
      { options, session, auth, report, redactor: sessions.redactor },
      arrived,
      parameters,
    )
    return 'faults' in outcome
      ? refused({ options, ...sessions }, arrived, { ...outcome, auth })
      : replyOf(outcome, auth)
  } catch (cause) {
    return refused({ options, ...sessions }, arrived, { faults: [FAILED], cause, auth })
  } finally {
    const { vendor, operation } = arrived.route
    const facts = { vendor: vendor.name, type: 'call' as const, operation: operation?.spec.id }
    options.onEvent?.(Object.assign(facts, ...reported), arrived.request)
  }
}

interface Serving {
  readonly options: ReferenceOptions
  readonly session: Session | undefined
  readonly auth: AuthContext
  readonly report: (report: CallReport) => void
  readonly redactor: Redactor
}

function parametersOf({ request, route }: Arrived): ReadParameters {
  const { operation } = route
  return operation === undefined
    ? { values: { path: {}, query: {}, header: {} }, faults: [] }
    : readParameters(request, operation, route)
}

async function outcomeOf(serving: Serving, { request, route }: Arrived, parameters: ReadParameters): Promise<Outcome> {
  const { operation, fault } = route
  if (operation === undefined) return { faults: fault === undefined ? [] : [fault] }
  const { auth, session, report } = serving
  if (auth.faults !== undefined && auth.faults.length > 0) return { faults: auth.faults }
  const read = await readRequest(request, operation, { ...parameters, redactText: serving.redactor.redactText })
  if ('faults' in read) return read
  noteUnknown(serving, { request, operation, body: read.request.body })
  const { tokenizers, estimatedBy } = operation.spec
  const counts = tokenizers !== undefined || estimatedBy !== undefined
  const counted = counts ? await createTokenCounter(serving.options, route, read.request.body) : serving.options
  if ('faults' in counted) return counted
  const { tokens } = counted
  const publicUrl = (): string => serving.options.publicUrlOf?.(request) ?? new URL(request.url).origin
  const call: Call = {
    operation,
    auth,
    request: read.request,
    ...(tokens && { tokens }),
    received: request,
    publicUrl,
    report,
  }
  const judging = session?.validateState?.(call) ?? []
  const judged = judging instanceof Promise ? await judging : judging
  return judged.length > 0 ? { faults: judged } : answered(serving, route, call)
}

function answered(
  { options, session, report }: Serving,
  { vendor }: Route<ServedVendor>,
  call: Call,
): Outcome | Promise<Outcome> {
  const { operation, auth, request, tokens } = call
  const handle = vendor.behaviour?.operations[operation.spec.id]
  if (handle !== undefined && !hasDeclaredResponse(operation, request)) return handle(session, call)
  const ofCall = session?.stateOf?.(call)
  const known = auth.state === undefined && ofCall === undefined ? undefined : { ...auth.state, ...ofCall }
  const at = options.now()
  const state = known ?? options.state?.[vendor.name]?.(operation.spec, request)
  const priceList = options.priceLists?.[vendor.name]
  const declared = declareResponse(vendor, { operation, request }, { at, priceList, state, tokens })
  if (!declared.priced) return { faults: [unpricedFault(declared, request)] }
  const { estimate } = declared
  if (estimate !== undefined)
    report({ dryRun: true, cost: amountIn(fromUnits(estimate.total, estimate.scale), estimate.unit) })
  const { status, mediaType } = operation
  return { status, body: declared.body, ...(mediaType !== undefined && { headers: { 'Content-Type': mediaType } }) }
}

interface Passed {
  readonly request: Request
  readonly operation: VendorOperation
  readonly body: unknown
}

/** Names the fields and query parameters that pass through, for the log. */
function noteUnknown(
  { options: { onNote }, redactor: { redactText } }: Pick<Serving, 'options' | 'redactor'>,
  { request, operation, body }: Passed,
): void {
  if (onNote === undefined) return
  const namedAs = (what: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [`unknown ${what}: ${shownNames(names, redactText)}`]
  const fields = unknownFields(operation.spec, body)
  const queries = request.url.includes('?') ? unknownQueries(operation.spec, request.url) : []
  const told = [...namedAs('fields', fields), ...namedAs('query parameters', queries)]
  if (told.length > 0) onNote(told.join(', '), request)
}

function replyOf(outcome: Exclude<Outcome, { faults: unknown }>, { headers }: AuthContext): Response {
  if ('response' in outcome) return withHeaders(outcome.response, headers)
  return jsonReply(
    outcome.status,
    outcome.body,
    headers === undefined ? outcome.headers : { ...outcome.headers, ...headers },
  )
}

interface Refusing extends Failed {
  readonly auth: AuthContext
}

function refused(
  { options, redactor }: Pick<Serving, 'options' | 'redactor'>,
  { request, route }: Arrived,
  refusing: Refusing,
): Response {
  const { vendor, operation } = route
  const { cause, auth } = refusing
  const faults = refusing.faults.map((fault) => redactFault(fault, redactor))
  const refusal = refusalOf(vendor, operation, { faults, ...(auth.state && { state: auth.state }) })
  const { status, code, message, headers, body } = refusal
  const path = redactor.redactText(pathOf(request.url))
  const told = { vendor: vendor.name, operation: operation?.spec.id, path, status, code, message }
  options.onRefusal?.(cause === undefined ? told : { ...told, cause }, request)
  return jsonReply(status, body, auth.headers === undefined ? headers : { ...headers, ...auth.headers })
}
