#!/usr/bin/env bash
# Guess: a mocked body whose stream fails in the middle (`controller.error`) makes the reading client fail, as a connection that
# is cut does; so a test with MSW can show what an app does with half an answer.
# Seen, msw 3.0.5 with Node's own fetch: the client gets the chunks before the failure and then a clean end. Nothing throws, so
# an app that takes a cut answer for a whole one passes its test. The same stream in a plain Response throws.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts msw@3.0.5

cat >try.js <<'JS'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'

const body = () => {
  let sent = false
  const pull = (controller) => {
    if (sent) controller.error(new Error('cut'))
    else controller.enqueue(new TextEncoder().encode('half'))
    sent = true
  }
  return new ReadableStream({ pull }, { highWaterMark: 0 })
}
const read = async (response) => {
  let text = ''
  try {
    for await (const chunk of response.body) text += new TextDecoder().decode(chunk)
    return `${text}, then a clean end`
  } catch (error) {
    return `${text}, then ${error.name}: ${error.message}`
  }
}
const server = setupServer(http.get('http://api.example/', () => new HttpResponse(body())))
server.listen()
console.log('plain Response:', await read(new Response(body())))
console.log('msw:', await read(await fetch('http://api.example/')))
server.close()
JS
cat >stated <<'TEXT'
plain Response: half, then Error: cut
msw: half, then a clean end
TEXT
node try.js >seen
diff stated seen || { echo 'The behaviour has changed: < is what was stated, > is what was seen.' >&2; exit 1; }
cat seen
echo 'msw 3.0.5 is as stated.'
