#!/usr/bin/env bash
# Guess: `data: [DONE]` ends a chat stream for every client; what a proxy appends behind it is never shown.
# Seen: ai 7.0.173 with @ai-sdk/openai 4.0.118 passes over [DONE] and goes on reading until the connection ends, so text
# behind it is appended to the answer; openai 7.55.0 stops at [DONE]. A server that keeps the connection open after
# [DONE] therefore keeps the AI SDK waiting, while the openai client has finished.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts ai@7.0.173 @ai-sdk/openai@4.0.118 openai@7.55.0 zod@4.6.7

cat >try.js <<'JS'
import { createServer } from 'node:http'
import { createOpenAI } from '@ai-sdk/openai'
import { streamText } from 'ai'
import OpenAI from 'openai'

const event = (content, finish = null) =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.end(`${event('all of it', 'stop')}data: [DONE]\n\n${event(', and more')}`)
  })
})
server.listen(0, '127.0.0.1', async () => {
  const options = { baseURL: `http://127.0.0.1:${server.address().port}`, apiKey: 'example' }
  console.log('ai:', await streamText({ model: createOpenAI(options).chat('m'), prompt: 'hi' }).text)
  let text = ''
  const stream = await new OpenAI(options).chat.completions.create({ model: 'm', messages: [], stream: true })
  for await (const { choices } of stream) text += choices[0]?.delta?.content ?? ''
  console.log('openai:', text)
  server.close()
  server.closeAllConnections()
})
JS
cat >stated <<'TEXT'
ai: all of it, and more
openai: all of it
TEXT
node try.js >seen
diff stated seen || { echo 'The behaviour has changed: < is what was stated, > is what was seen.' >&2; exit 1; }
cat seen
echo 'ai 7.0.173 and openai 7.55.0 are as stated.'
