// @ts-check
import { createServer } from 'node:http'

// The reference of rates and memory: node:http alone, which parses a JSON body and writes the text that it was started with,
// the answer of the server beside it. It is JavaScript, as nobody's server loads what strips types.
const [, , answer = '{}'] = process.argv
const server = createServer((request, response) => {
  /** @type {Buffer[]} */
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    response.writeHead(body === null ? 400 : 200, {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(answer),
    })
    response.end(answer)
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  console.log(`listening on http://127.0.0.1:${address.port}`)
})
