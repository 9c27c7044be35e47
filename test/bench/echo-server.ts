import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

// The reference of the server row: node:http alone, a JSON body read and written back. It echoes the estimate request as
// it came, which is shorter than the answer and ASCII; echoing the answer's own text instead, `×` included, costs at most
// a tenth more.
const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const text = JSON.stringify(JSON.parse(Buffer.concat(chunks).toString('utf8')))
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) })
    response.end(text)
  })
})
server.listen(0, '127.0.0.1', () => {
  console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
