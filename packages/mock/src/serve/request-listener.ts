import type { IncomingMessage, RequestListener, Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { defaultMount, jsonReply, ownError, pathOf, withoutKeys } from '@outlay/reference'
import { baseUrlOf, withoutBasePath } from './base-url.ts'
import { drain, lastReply } from './drain.ts'
import type { Engine, ListenOptions } from './engine.ts'
import { callWords } from './event-words.ts'
import { pageReply, pagesOf } from './listing.ts'
import { type Logged, logLine } from './log-line.ts'
import { checkReader, isRecord } from './own-pages.ts'
import { answerRaw, refuseExchange } from './raw-answers.ts'
import { checkHead, type HttpProblem } from './request-head.ts'

/** Where the server listens, by which address it is reached, and who hears of it. */
interface Serving extends Pick<ListenOptions, 'publicUrl' | 'trustProxy' | 'allowHosts'> {
  readonly hostname: string
  readonly log: (line: Logged) => void
}

/** What the server answers to `OPTIONS *`, by RFC 9110, section 9.3.7. */
const SERVER_OPTIONS = { Allow: 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS', 'Content-Length': '0' }

/** Answers every request on a server: what is no valid HTTP, pages of the server itself, and what the engine answers. */
export function requestListener(
  server: Server,
  engine: Engine,
  options: ListenOptions & Pick<Serving, 'hostname'>,
): RequestListener {
  const { vendors } = engine
  const log = (line: Logged): void => options.log?.(withoutKeys(logLine(line), vendors))
  const bodyOf = engine.refusalOf ?? (({ code, message }) => ownError(code, message))
  const raw = {
    bodyOf,
    onRefusal: ({ method, path, problem }: { method: string; path: string; problem: HttpProblem }): void =>
      log({ method, path, status: problem.status, ms: 0, reason: `${problem.code} ${problem.message}` }),
  }
  const begin = answerRaw(server, raw)
  const answer = answerer(engine, { ...options, log })
  const errorHandler = (): Response => jsonReply(400, ownError('INVALID_REQUEST', 'The request has no valid URL.'))
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
    incoming.url = withoutBasePath(target, options.publicUrl, known)
    return listener(incoming, outgoing)
  }
}

/** Answers a request that is valid HTTP, once its whole body has come: some clients read nothing before they have sent all. */
function answerer(
  { vendors, answer, refusals, notes, calls, bases }: Engine,
  serving: Serving,
): (request: Request, incoming: IncomingMessage) => Promise<Response> {
  const pages = pagesOf(new Map(vendors.map((vendor) => [defaultMount(vendor), vendor])))
  return async (request, incoming) => {
    const since = performance.now()
    const path = pathOf(request.url)
    const base = baseUrlOf(incoming, serving)
    bases?.set(request, base)
    const tell = (reason: string): void => void refusals.set(request, { reason })
    const page = pages.get(path)
    const reply = async (): Promise<Response> => {
      if (isRecord(path)) return record(request, { answer, tell, problem: checkReader(incoming, base, serving) })
      return page === undefined ? answer(request) : pageReply(page, { request, base }, tell)
    }
    const replied = await reply()
    await drain(incoming)
    const response = incoming.complete ? replied : await lastReply(replied, incoming)
    const { method } = request
    const ms = performance.now() - since
    const call = calls?.get(request)
    const more = { note: notes?.get(request), account: call && callWords(call), ...refusals.get(request) }
    serving.log({ method, path, status: response.status, ms, ...more })
    return response
  }
}

interface Reading {
  readonly answer: Engine['answer']
  readonly tell: (reason: string) => void
  readonly problem: HttpProblem | undefined
}

/** A record of the mock, for nobody but its own pages and programs. */
async function record(request: Request, { answer, tell, problem }: Reading): Promise<Response> {
  if (problem !== undefined) tell(`${problem.code} ${problem.message}`)
  const response =
    problem === undefined ? await answer(request) : jsonReply(problem.status, ownError(problem.code, problem.message))
  for (const name of [...response.headers.keys()]) if (name.startsWith('access-control-')) response.headers.delete(name)
  return response
}
