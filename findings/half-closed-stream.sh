#!/usr/bin/env bash
# Guess: a client that closes its sending side after the request (`nc -N`, Python's shutdown(SHUT_WR)) still gets the answer,
# as TCP allows: node:http goes on writing, and a framework on it does too.
# Seen, Node 22 and 24 (@hono/node-server 2.1.0 on it alike): the FIN ends the connection, and no event arrives, unless the
# server has the property `httpAllowHalfOpen`, which the documentation of node:http does not name; with it all arrive.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @hono/node-server@2.1.0

cat >try.js <<'JS'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { getRequestListener } from '@hono/node-server'

const wait = () => new Promise((resolve) => setTimeout(resolve, 60))
const bare = async (_, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  for (const n of [1, 2, 3]) {
    await wait()
    response.write(`data: ${n}\n\n`)
  }
  response.end()
}
const hono = getRequestListener(() => {
  let n = 0
  const pull = async (controller) => {
    await wait()
    if (n++ < 3) controller.enqueue(new TextEncoder().encode(`data: ${n}\n\n`))
    else controller.close()
  }
  return new Response(new ReadableStream({ pull }), { headers: { 'content-type': 'text/event-stream' } })
})
for (const [name, listener] of Object.entries({ 'node:http': bare, '@hono/node-server': hono }))
  for (const halfOpen of [false, true]) {
    const server = Object.assign(createServer(listener), { httpAllowHalfOpen: halfOpen })
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address()
    const text = await new Promise((resolve) => {
      let text = ''
      const head = 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'
      const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () => socket.end(head))
      socket.on('data', (data) => {
        text += data
      })
      for (const event of ['error', 'close', 'end']) socket.on(event, () => resolve(text))
    })
    console.log(`${name}, httpAllowHalfOpen ${halfOpen}: ${text.split('data: ').length - 1} of 3 events`)
    server.close()
    server.closeAllConnections()
  }
JS
cat >stated <<'TEXT'
node:http, httpAllowHalfOpen false: 0 of 3 events
node:http, httpAllowHalfOpen true: 3 of 3 events
@hono/node-server, httpAllowHalfOpen false: 0 of 3 events
@hono/node-server, httpAllowHalfOpen true: 3 of 3 events
TEXT
node try.js >seen
diff stated seen || { echo 'The behaviour has changed: < is what was stated, > is what was seen.' >&2; exit 1; }
cat seen
echo 'Node and @hono/node-server 2.1.0 are as stated.'
