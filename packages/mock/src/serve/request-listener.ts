import type { IncomingMessage, RequestListener, Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { hasFileToken, isInternalRoute, jsonReply } from '@outlay/reference'
import { defaultMount, pathOf, serverError } from '@outlay/vendor'
import type { Engine, ListenOptions, RequestFacts } from './engine.ts'
import { createHostGuard, removeCorsHeaders } from './host-guard.ts'
import { createPages, respondWithPage } from './pages.ts'
import { handleProtocolErrors, refuseExchange } from './protocol-errors.ts'
import { basePathRemover, publicUrlResolver } from './public-url.ts'
import { closeAfterReply, readArrivedBody, readToEnd } from './request-body.ts'
import { checkHead, type HttpProblem } from './request-head.ts'

/** Where the server is reached, and by whom its own records are. */
interface Serving {
  readonly guard: (request: Request) => HttpProblem | undefined
  readonly publicUrl: (request: Request) => string
}

/** A request whose body may have been read already; that is where the HTTP adapter looks for it. */
type Incoming = IncomingMessage & { rawBody?: Buffer | undefined }

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
  const { vendors, log } = engine
  const bodyOf = engine.refusalOf ?? (({ code, message }) => serverError(code, message))
  const raw = {
    bodyOf,
    onRefusal: ({ method, path, problem }: { method: string; path: string; problem: HttpProblem }): void =>
      log?.request({ method, path, status: problem.status, ms: 0, reason: `${problem.code} ${problem.message}` }),
  }
  const begin = handleProtocolErrors(server, raw)
  const answer = answerer(engine, { guard: createHostGuard(options), publicUrl: publicUrlResolver(options) })
  const errorHandler = (): Response => jsonReply(400, serverError('INVALID_REQUEST', 'The request has no valid URL.'))
  const listener = getRequestListener((request, env) => answer(request, env.incoming as Incoming), {
    errorHandler,
  })
  const removeBasePath = basePathRemover(options.publicUrl, ['_outlay', '_prefer', ...vendors.map(({ name }) => name)])
  return (incoming, outgoing) => {
    begin({ incoming, outgoing })
    const problem = checkHead(incoming)
    if (problem !== undefined) return refuseExchange({ incoming, outgoing }, problem, raw)
    const target = incoming.url ?? '/'
    if (target === '*') return void outgoing.writeHead(204, SERVER_OPTIONS).end()
    incoming.url = removeBasePath(target)
    if (!mayHaveBody(incoming)) return void listener(incoming, outgoing)
    // Once the parser has read all that came together with the head, which mostly is the whole body.
    queueMicrotask(() => {
      Object.assign(incoming, { rawBody: readArrivedBody(incoming) })
      void listener(incoming, outgoing)
    })
  }
}

function mayHaveBody({ method, headers }: IncomingMessage): boolean {
  if (method === 'GET' || method === 'HEAD') return false
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
}

/** Answers a request that is valid HTTP, once its whole body has come: some clients read nothing before they have sent all. */
function answerer(
  { vendors, log, answer, underWay }: Engine,
  { guard, publicUrl }: Serving,
): (request: Request, incoming: Incoming) => Promise<Response> {
  const pages = createPages(new Map(vendors.map((vendor) => [defaultMount(vendor), vendor])))
  const reply = (request: Request, path: string, facts: RequestFacts): Response | Promise<Response> => {
    const page = pages.get(path)
    const isOwn = isInternalRoute(request) && !hasFileToken(path)
    const onRefusal = (reason: string): void => void Object.assign(facts, { refusal: { reason } })
    const respond = (): Promise<Response> =>
      page === undefined ? answer(request) : respondWithPage(page, request, { publicUrl, onRefusal })
    return isOwn ? ownReply(request, { guard, respond, onRefusal }) : respond()
  }
  return async (request, incoming) => {
    const since = performance.now()
    const path = pathOf(request.url)
    const { rawBody } = incoming
    // The adapter's own request has none.
    Object.assign(request, { bytes: async () => rawBody ?? new Uint8Array(await request.arrayBuffer()) })
    const facts: RequestFacts = {}
    if (log !== undefined) underWay.set(request, facts)
    try {
      const replied = await reply(request, path, facts)
      if (!incoming.complete) await readToEnd(incoming)
      const response = incoming.complete ? replied : await closeAfterReply(replied, incoming)
      const { refusal, note, call } = facts
      const ms = performance.now() - since
      log?.request({ method: request.method, path, status: response.status, ms, note, call, ...refusal })
      return response
    } finally {
      underWay.delete(request)
    }
  }
}

interface OwnReplying extends Pick<Serving, 'guard'> {
  readonly respond: () => Promise<Response>
  readonly onRefusal: (reason: string) => void
}

/** What is known of the running world, for nobody but programs of this machine and pages of the server itself. */
async function ownReply(request: Request, { guard, respond, onRefusal }: OwnReplying): Promise<Response> {
  const problem = guard(request)
  if (problem === undefined) return removeCorsHeaders(await respond())
  onRefusal(`${problem.code} ${problem.message}`)
  return removeCorsHeaders(jsonReply(problem.status, serverError(problem.code, problem.message)))
}
