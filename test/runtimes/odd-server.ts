import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on loopback that answers as no mock does. */
export interface OddServer {
  readonly url: string
  readonly close: () => void
}

const CHUNK = { id: 'first', object: 'chat.completion.chunk', created: 0, model: 'm', choices: [] }

// Without 'unsafe-eval', as pages that take care of themselves are.
const PAGE = { 'Content-Type': 'text/html', 'Content-Security-Policy': "script-src 'self'" }

/** By the first part of the path. */
const ANSWERS: Readonly<Record<string, RequestListener>> = {
  silent: () => undefined,
  stalling: (_, response) => response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"total":'),
  'cut-off': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 100 })
    response.write('{"total":', () => response.destroy())
  },
  moved: ({ headers: { host } }, response) => response.writeHead(307, { Location: `http://${host}/silent` }).end(),
  page: (_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>Welcome'),
  // Its end does not come.
  events: (_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write(`data: ${JSON.stringify(CHUNK)}\n\n`),
  '': (_, response) => response.writeHead(200, PAGE).end('<script type="module" src="/program.js"></script>'),
}

/** Serves the odd answers, to browsers too, and a program for them in a page. */
export async function oddServer(program: string): Promise<OddServer> {
  const script: RequestListener = (_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(program)
  const server = createServer((request, response) => {
    for (const what of ['Origin', 'Headers', 'Methods']) response.setHeader(`Access-Control-Allow-${what}`, '*')
    // A star does not stand for this one.
    response.appendHeader('Access-Control-Allow-Headers', 'Authorization')
    const first = request.url?.split('/')[1] ?? ''
    if (request.method === 'OPTIONS') response.writeHead(204).end()
    else (first === 'program.js' ? script : ANSWERS[first])?.(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = (): void => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}
