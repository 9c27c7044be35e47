#!/usr/bin/env bash
# Guess: an answer with status 200 is never asked for again; an error event in its stream is handed to the caller.
# Seen, ai 7.0.173: with @ai-sdk/openai 4.0.118 a stream whose FIRST event is an error is sent three times (each attempt may
# be charged), one whose second event is an error once. @ai-sdk/openai-compatible 3.0.92 sends both once.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts ai@7.0.173 @ai-sdk/openai@4.0.118 @ai-sdk/openai-compatible@3.0.92 zod@4.6.7

cat >try.js <<'JS'
import { createServer } from 'node:http'
import { createOpenAI } from '@ai-sdk/openai'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { streamText } from 'ai'

const error = { error: { message: 'Overloaded now.', type: 'server_error', code: 'overloaded' } }
const word = { id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta: { content: 'a' } }] }
const streams = { first: [error], second: [word, error] }
let requests = 0
const server = createServer((request, response) => {
  requests += 1
  request.resume().on('end', () => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (const event of streams[request.url.split('/')[1]]) response.write(`data: ${JSON.stringify(event)}\n\n`)
    response.end()
  })
})
server.listen(0, '127.0.0.1', async () => {
  const origin = `http://127.0.0.1:${server.address().port}`
  for (const path of Object.keys(streams)) {
    const options = { baseURL: `${origin}/${path}`, apiKey: 'example', name: 'example' }
    const models = { openai: createOpenAI(options).chat('m'), 'openai-compatible': createOpenAICompatible(options)('m') }
    for (const [name, model] of Object.entries(models)) {
      requests = 0
      for await (const _ of streamText({ model, prompt: 'hi', onError() {} }).fullStream);
      console.log(`${name}: error as the ${path} event, ${requests} requests`)
    }
  }
  server.close()
  server.closeAllConnections()
})
JS
cat >stated <<'TEXT'
openai: error as the first event, 3 requests
openai-compatible: error as the first event, 1 requests
openai: error as the second event, 1 requests
openai-compatible: error as the second event, 1 requests
TEXT
node try.js >seen
diff stated seen || { echo 'The behaviour has changed: < is what was stated, > is what was seen.' >&2; exit 1; }
cat seen
echo 'ai 7.0.173 with @ai-sdk/openai 4.0.118 is as stated.'
