import { matchTemplate, parseTemplate } from '@outlay/spec/path-template'
import {
  type ExampleRequest,
  pathOf,
  type ReadRequest,
  readParameters,
  readRequest,
  type VendorOperation,
} from '@outlay/vendor'
import { wireRequest } from '../wire-request.ts'

/**
 * The request of an example as price rules read it, for a case to be spread into; empty when it does not fit the document:
 * another route, or a parameter or body that a validator refuses.
 *
 * @example await parseRequest(estimateImage, { method: 'POST', path: '/v1/images/estimate', headers, text: '{}' })
 * // { parsed: { body: {}, path: {}, query: {}, header: {}, files: {} } }
 */
export async function parseRequest(
  operation: VendorOperation,
  example: ExampleRequest,
): Promise<{ readonly parsed?: ReadRequest }> {
  const request = wireRequest(example, { baseUrl: 'http://localhost', credentials: {} })
  const pathValues = matchTemplate(parseTemplate(operation.spec.path), pathOf(request.url))
  if (pathValues === undefined || example.method !== operation.spec.method) return {}
  const read = await readRequest(request, operation, readParameters(request, operation, { pathValues }))
  return 'request' in read ? { parsed: read.request } : {}
}
