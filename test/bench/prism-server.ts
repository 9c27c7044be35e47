import { document } from '@outlay/spec/x-router/document'
import { getHttpOperationsFromSpec, type IHttpConfig } from '@stoplight/prism-http'
import { createServer } from '@stoplight/prism-http-server'

// The reference beside Prism: its own server, as its command starts it, but without a log, which only makes it faster.
const silent = { info() {}, warn() {}, error() {}, success() {}, debug() {}, trace() {}, child: () => silent }
const config: IHttpConfig = {
  isProxy: false,
  upstreamProxy: undefined,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  mock: { dynamic: false },
}
// Prism writes into the document, and leaves bodies unchecked when it does not know the dialect.
const jsonSchemaDialect = 'https://json-schema.org/draft/2020-12/schema'
const operations = await getHttpOperationsFromSpec(structuredClone({ ...document, jsonSchemaDialect }))
const components = { logger: silent } as unknown as Parameters<typeof createServer>[1]['components']
const server = createServer(operations, { config, components, cors: true })
console.log(`listening on ${await server.listen(Number(process.argv[2] ?? 0), '127.0.0.1')}`)
