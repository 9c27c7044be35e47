import type { IncomingMessage, RequestListener, Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { hasFileToken, isInternalRoute, jsonReply } from '@outlay/reference'
import { defaultMount, pathOf, serverError } from '@outlay/vendor'
import { describeCall } from './describe-events.ts'
import type { Engine, ListenOptions } from './engine.ts'
import { createHostGuard, removeCorsHeaders } from './host-guard.ts'
import { createLogFormatter, type LogEntry } from './log-line.ts'
import { createPages, respondWithPage } from './pages.ts'
import { handleProtocolErrors, refuseExchange } from './protocol-errors.ts'
import { publicUrlResolver, removeBasePath } from './public-url.ts'
import { closeAfterReply, readToEnd } from './request-body.ts'
import { checkHead, type HttpProblem } from './request-head.ts'

/** Where the server is reached, and who hears of its requests. */
interface Serving {
  readonly guard: (request: Request) => HttpProblem | undefined
  readonly publicUrl: (request: Request) => string
  readonly log: (line: LogEntry) => void
}

/** What the server answers to `OPTIONS *`, by RFC 9110, section 9.3.7. */
const SERVER_OPTIONS = { Allow: 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS', 'Content-Length': '0' }

/**
 * Answers every request on a server: invalid HTTP, pages of the server itself, and what the engine answers.
 *
 * @throws TypeError for an invalid `publicUrl`
 */
export function requestListener(
  server: Server,
  engine: Engine,
  options: ListenOptions & { readonly hostname: string },
): RequestListener {
  const { vendors, redactor } = engine
  const formatLogLine = createLogFormatter(redactor.redactText)
  const log = (entry: LogEntry): void => options.log?.(formatLogLine(entry))
  const bodyOf = engine.refusalOf ?? (({ code, message }) => serverError(code, message))
  const raw = {
    bodyOf,
    onRefusal: ({ method, path, problem }: { method: string; path: string; problem: HttpProblem }): void =>
      log({ method, path, status: problem.status, ms: 0, reason: `${problem.code} ${problem.message}` }),
  }
  const begin = handleProtocolErrors(server, raw)
  const answer = answerer(engine, { guard: createHostGuard(options), publicUrl: publicUrlResolver(options), log })
  const errorHandler = (): Response => jsonReply(400, serverError('INVALID_REQUEST', 'The request has no valid URL.'))
  const listener = getRequestListener((request, env) => answer(request, env.incoming as IncomingMessage), {
    errorHandler,
  })
  const known = ['_outlay', ...vendors.map(({ name }) => name)]
  return (incoming, outgoing) => {
    begin({ incoming, outgoing })
    const problem = checkHead(incoming)
    if (problem !== undefined) return refuseExchange({ incoming, outgoing }, problem, raw)
    const target = incoming.url ?? '/'
    if (target === '*') return void outgoing.writeHead(204, SERVER_OPTIONS).end()
    incoming.url = removeBasePath(target, options.publicUrl, known)
    return listener(incoming, outgoing)
  }
}

/** Answers a request that is valid HTTP, once its whole body has come: some clients read nothing before they have sent all. */
function answerer(
  { vendors, answer, refusals, notes, calls }: Engine,
  { guard, publicUrl, log }: Serving,
): (request: Request, incoming: IncomingMessage) => Promise<Response> {
  const pages = createPages(new Map(vendors.map((vendor) => [defaultMount(vendor), vendor])))
  return async (request, incoming) => {
    const since = performance.now()
    const path = pathOf(request.url)
    const onRefusal = (reason: string): void => void refusals.set(request, { reason })
    const page = pages.get(path)
    const reply = async (): Promise<Response> => {
      if (isInternalRoute(request) && !hasFileToken(path)) return ownReply(request, { guard, answer, onRefusal })
      return page === undefined ? answer(request) : respondWithPage(page, request, { publicUrl, onRefusal })
    }
    const replied = await reply()
    await readToEnd(incoming)
    const response = incoming.complete ? replied : await closeAfterReply(replied, incoming)
    const { method } = request
    const ms = performance.now() - since
    const call = calls?.get(request)
    const more = { note: notes?.get(request), account: call && describeCall(call), ...refusals.get(request) }
    log({ method, path, status: response.status, ms, ...more })
    return response
  }
}

interface OwnReplying extends Pick<Serving, 'guard'>, Pick<Engine, 'answer'> {
  readonly onRefusal: (reason: string) => void
}

/** What is known of the running world, for nobody but programs of this machine and pages of the server itself. */
async function ownReply(request: Request, { guard, answer, onRefusal }: OwnReplying): Promise<Response> {
  const problem = guard(request)
  if (problem === undefined) return removeCorsHeaders(await answer(request))
  onRefusal(`${problem.code} ${problem.message}`)
  return removeCorsHeaders(jsonReply(problem.status, serverError(problem.code, problem.message)))
}
