import { document } from '@outlay/spec/x-router/document'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createServer } from '@stoplight/prism-http-server'

// What Prism's own command does, without its log. Without the dialect Prism would leave bodies unchecked.
const dialect = 'https://json-schema.org/draft/2020-12/schema'
const operations = await getHttpOperationsFromSpec(structuredClone({ ...document, jsonSchemaDialect: dialect }))
const silent = { info() {}, warn() {}, error() {}, success() {}, debug() {}, trace() {}, child: () => silent }
const config = { isProxy: false, checkSecurity: true, validateRequest: true, validateResponse: true, errors: false }
const options = { config: { ...config, mock: { dynamic: false }, upstream: new URL('http://127.0.0.1') }, cors: true }
const server = createServer(operations, { ...options, components: { logger: silent } } as unknown as Parameters<typeof createServer>[1])
console.log(`listening on ${await server.listen(0, '127.0.0.1')}`)
