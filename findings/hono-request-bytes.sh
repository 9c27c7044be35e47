#!/usr/bin/env bash
# Guess: a request that has the method `bytes()` of the Fetch standard reads its body by it, as it does by `arrayBuffer()`.
# Seen, @hono/node-server 2.1.8 on Node 20 and 24: the method is inherited from the runtime's own Request, which the adapter's
# request is not, so that it rejects with a TypeError; `text()` and `arrayBuffer()` read the body. 2.1.9 reads it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts hono@4.13.19 hono-2.1.8@npm:@hono/node-server@2.1.8 hono-2.1.9@npm:@hono/node-server@2.1.9

cat >try.js <<'JS'
import { createServer } from 'node:http'
import { once } from 'node:events'
const read = {
  text: async (request) => (await request.text()).length,
  arrayBuffer: async (request) => (await request.arrayBuffer()).byteLength,
  bytes: async (request) => (await request.bytes()).byteLength,
}
const name = `hono-${process.argv[2]}`
const { getRequestListener } = await import(name)
for (const [method, run] of Object.entries(read)) {
  const listener = getRequestListener(async (request) => {
    try {
      return new Response(`${await run(request)} bytes`)
    } catch (error) {
      return new Response(error.name)
    }
  })
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const response = await fetch(`http://127.0.0.1:${server.address().port}/`, { method: 'POST', body: '{"a":1}' })
  console.log(`@hono/node-server ${process.argv[2]}, ${method}(): ${await response.text()}`)
  server.close()
  server.closeAllConnections()
}
JS
cat >stated <<'TEXT'
@hono/node-server 2.1.8, text(): 7 bytes
@hono/node-server 2.1.8, arrayBuffer(): 7 bytes
@hono/node-server 2.1.8, bytes(): TypeError
@hono/node-server 2.1.9, text(): 7 bytes
@hono/node-server 2.1.9, arrayBuffer(): 7 bytes
@hono/node-server 2.1.9, bytes(): 7 bytes
TEXT
for version in 2.1.8 2.1.9; do node try.js $version; done >seen
diff stated seen || { echo 'The behaviour has changed: < is what was stated, > is what was seen.' >&2; exit 1; }
cat seen
echo '@hono/node-server 2.1.8 and 2.1.9 are as stated.'
