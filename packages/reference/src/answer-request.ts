import {
  declareResponse,
  hasDeclaredResponse,
  pathOf,
  type ReadParameters,
  type Route,
  readParameters,
  readRequest,
  refuseRequest,
  shownNames,
  unknownFields,
  unknownQueries,
  unpricedFault,
  type VendorOperation,
} from '@outlay/vendor'
import {
  type AuthContext,
  type Call,
  type OperationHandler,
  type Outcome,
  type RefusedOutcome,
  SERVER_FAULT,
  type ServedVendor,
  type Session,
} from './behaviour/behaviour.ts'
import { amountIn, type CallEvent, type CallReport } from './behaviour/events.ts'
import { jsonReply, withHeaders } from './behaviour/reply.ts'
import type { Sessions } from './behaviour/sessions.ts'
import type { ReferenceOptions } from './options.ts'
import { redactFault } from './redact/redact-fault.ts'
import type { Redactor } from './redact/redactor.ts'
import { createTokenCounter } from './token-counter.ts'

/** A request with the route that it takes. */
interface Arrived {
  readonly request: Request
  readonly route: Route<ServedVendor>
}

/** Answers a request to a vendor: authenticates it, reads it, validates it against the world, and responds. */
export async function answerRequest(
  options: ReferenceOptions,
  sessions: Sessions,
  arrived: Arrived,
): Promise<Response> {
  const { request, route } = arrived
  const { vendor, operation } = route
  let auth: AuthContext = {}
  const event: CallEvent & { readonly vendor: string } = {
    vendor: vendor.name,
    type: 'call',
    operation: operation?.spec.id,
  }
  const report = (one: CallReport): void => void Object.assign(event, one)
  try {
    const parameters = parametersOf(arrived)
    // Nothing is awaited that nobody has to do: it costs a turn for each request.
    const known = sessions.of(vendor)
    const session = known instanceof Promise ? await known : known
    const admitted = session?.authenticate({ request, operation, parameters })
    auth = (admitted instanceof Promise ? await admitted : admitted) ?? auth
    report({ account: session?.accountOf?.(auth) })
    const serving = { options, session, auth, report, redactor: sessions.redactor }
    const outcome = await outcomeOf(serving, arrived, parameters)
    return 'faults' in outcome
      ? refused({ options, ...sessions }, arrived, { ...outcome, auth })
      : replyOf(outcome, auth)
  } catch (cause) {
    return refused({ options, ...sessions }, arrived, { faults: [SERVER_FAULT], cause, auth })
  } finally {
    options.onEvent?.(event, request)
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
    context: {},
    request: read.request,
    ...(tokens && { tokens }),
    received: request,
    publicUrl,
    report,
  }
  const checking = session?.validateState?.(call) ?? {}
  const { faults = [], context } = checking instanceof Promise ? await checking : checking
  if (faults.length > 0) return { faults }
  const valid = context === undefined ? call : { ...call, context }
  const handle = route.vendor.behaviour?.operations[operation.spec.id]
  return handle === undefined || isDryRun(valid)
    ? answerDryRun(serving, route, valid)
    : answerRealRun(handle, session, valid)
}

/** Whether the document's own response answers a call although its operation has a handler, as it does for dry runs. */
function isDryRun({ operation, request }: Call): boolean {
  return hasDeclaredResponse(operation, request)
}

async function answerRealRun(handle: OperationHandler, session: Session | undefined, call: Call): Promise<Outcome> {
  const outcome = await handle(session, call)
  const { headers } = call.context
  return headers === undefined || 'faults' in outcome
    ? outcome
    : { ...outcome, headers: { ...headers, ...outcome.headers } }
}

function answerDryRun({ options, report }: Serving, { vendor }: Route<ServedVendor>, call: Call): Outcome {
  const { operation, auth, context, request, tokens } = call
  // A copy would work out values that are read when they are needed, such as balances.
  const known =
    auth.state === undefined || context.state === undefined
      ? (auth.state ?? context.state)
      : { ...auth.state, ...context.state }
  const at = options.now()
  const state = known ?? options.state?.[vendor.name]?.(operation.spec, request)
  const priceList = options.priceLists?.[vendor.name]
  const declared = declareResponse(vendor, { operation, request }, { at, priceList, state, tokens })
  if (!declared.priced) return { faults: [unpricedFault(declared, request)] }
  const { estimate } = declared
  if (estimate !== undefined) report({ dryRun: true, cost: amountIn(estimate.amount, estimate.unit) })
  const { status, mediaType } = operation
  const headers = mediaType === undefined ? context.headers : { ...context.headers, 'Content-Type': mediaType }
  return { status, body: declared.body, ...(headers && { headers }) }
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
  const notes = [...namedAs('fields', fields), ...namedAs('query parameters', queries)]
  if (notes.length > 0) onNote(notes.join(', '), request)
}

function replyOf(outcome: Exclude<Outcome, { faults: unknown }>, { headers }: AuthContext): Response {
  if ('response' in outcome) return withHeaders(outcome.response, { ...headers, ...outcome.headers })
  return jsonReply(
    outcome.status,
    outcome.body,
    headers === undefined ? outcome.headers : { ...outcome.headers, ...headers },
  )
}

interface Refusing extends RefusedOutcome {
  readonly auth: AuthContext
}

function refused(
  { options, redactor }: Pick<Serving, 'options' | 'redactor'>,
  { request, route }: Arrived,
  refusing: Refusing,
): Response {
  const { vendor, operation } = route
  const { cause, auth } = refusing
  const state = refusing.state === undefined ? auth.state : { ...auth.state, ...refusing.state }
  const ownHeaders = { ...auth.headers, ...refusing.headers }
  const faults = refusing.faults.map((fault) => redactFault(fault, redactor))
  const refusal = refuseRequest(vendor, operation, { faults, ...(state && { state }) })
  const { status, code, message, headers, body } = refusal
  const path = redactor.redactText(pathOf(request.url))
  const report = { vendor: vendor.name, operation: operation?.spec.id, path, status, code, message }
  options.onRefusal?.(cause === undefined ? report : { ...report, cause }, request)
  return jsonReply(status, body, { ...headers, ...ownHeaders })
}
