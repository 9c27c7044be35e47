import type { ServedVendor } from '@outlay/reference'
import { createRedactor, jsonReply, optionsReply, type Redactor } from '@outlay/reference'
import { createRouter, defaultMount, pathOf, serverError, type Vendor } from '@outlay/vendor'
import { type Engine, type Refusal, UNFINISHED_REQUEST } from '../serve/engine.ts'
import { createLog, type LogOptions } from '../serve/log.ts'
import { connectPrism, type PrismOutput, type SendToPrism } from './connect-prism.ts'
import type { Prism } from './load-prism.ts'
import { readPreferences } from './preferences.ts'
import { type Guarded, readInput } from './read-input.ts'
import { describeViolations, toResponse } from './response.ts'

/** A vendor at the path under which it is served. */
interface Mounted {
  readonly mount: string
  readonly limitOf: (request: Request) => number
  readonly ask: SendToPrism
}

const MIB = 1_048_576

/** The most bytes of a body that the operation of a request takes. */
function limitsOf(vendor: Vendor): Mounted['limitOf'] {
  const find = createRouter([vendor], defaultMount)
  return ({ method, url }) => find(method, pathOf(url))?.operation?.spec.body?.limit ?? MIB
}

/** For whom Prism answers, and who gets log lines. */
export interface PrismEngineOptions extends LogOptions {
  readonly vendors: readonly ServedVendor[]
  readonly now?: () => number
}

/** Answers for several vendors, each by a Prism of its document. */
export async function createPrismEngine(
  prism: Prism,
  { vendors, now, ...options }: PrismEngineOptions,
): Promise<Engine> {
  const mounted = await Promise.all(
    vendors.map(async (vendor): Promise<Mounted> => {
      return { mount: defaultMount(vendor), limitOf: limitsOf(vendor), ask: await connectPrism(prism, vendor) }
    }),
  )
  const underWay: Engine['underWay'] = new WeakMap()
  const tell = (request: Request, refusal: Refusal): void => {
    const facts = underWay.get(request)
    if (facts !== undefined) facts.refusal = refusal
  }
  const redactor = createRedactor({ vendors })
  const serving = { mounted, redactor, tell }
  return { vendors, log: createLog(options, redactor, now), underWay, answer: (request) => answered(serving, request) }
}

type Tell = (request: Request, refusal: Refusal) => void

interface Serving {
  readonly mounted: readonly Mounted[]
  readonly redactor: Redactor
  readonly tell: Tell
}

async function answered({ mounted, redactor, tell }: Serving, request: Request): Promise<Response> {
  const path = pathOf(request.url)
  const home = mounted.find(({ mount }) => path === mount || path.startsWith(`${mount}/`))
  const guarded = ({ status, code, message: written }: Guarded): Response => {
    const message = redactor.redactText(written)
    tell(request, { reason: `${code} ${message}` })
    return jsonReply(status, serverError(code, message))
  }
  if (home === undefined) return guarded(unknownVendor(mounted, path))
  const preflight = request.method === 'OPTIONS' ? request.headers.get('access-control-request-method') : null
  if (preflight !== null) return optionsReply(request, [preflight])
  try {
    const replied = await requestPrism(home, request, { path, redactor })
    if ('code' in replied) return guarded(replied)
    tell(request, { reason: replied.reason })
    return replied.reply
  } catch (cause) {
    if (request.signal.aborted) tell(request, UNFINISHED_REQUEST)
    else return guarded({ status: 500, code: 'PRISM_FAILED', message: `Prism failed: ${String(cause)}` })
    return jsonReply(400, serverError('CUT_OFF', 'The request ended early.'))
  }
}

interface Replied {
  readonly reply: Response
  readonly reason: string | undefined
}

async function requestPrism(
  { mount, limitOf, ask }: Mounted,
  request: Request,
  { path, redactor }: { readonly path: string; readonly redactor: Redactor },
): Promise<Replied | Guarded> {
  const query = new URL(request.url).searchParams
  const preferences = readPreferences(request, query)
  if ('message' in preferences) return { status: 422, code: 'UNKNOWN_PREFERENCE', ...preferences }
  const input = await readInput(request, { path: path.slice(mount.length) || '/', query, limit: limitOf(request) })
  if ('code' in input) return input
  const output = redacted(await ask(input, preferences), redactor)
  return { reply: toResponse(output), reason: describeViolations(output) }
}

/** What Prism found wrong quotes the request; its examples are the document's own. */
function redacted({ violations, status, body, ...rest }: PrismOutput, redactor: Redactor): PrismOutput {
  const { redactText, redactFields } = redactor
  const hidden = violations.map(({ location, message }) => ({
    location: location.map(redactText),
    message: redactText(message),
  }))
  return { ...rest, status, violations: hidden, body: status < 400 ? body : redactFields(body) }
}

function unknownVendor(mounted: readonly Mounted[], path: string): Guarded {
  const mounts = mounted.map(({ mount }) => mount).join(', ')
  const message = `No vendor is served at ${path}. Use a path below ${mounts}.`
  return { status: 404, code: 'NOT_FOUND', message }
}
