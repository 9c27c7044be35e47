import { defaultMount, refuseRequest, serverError, type Vendor } from '@outlay/vendor'

/** What is wrong with a request as HTTP, and which path it was sent to. */
export interface ProtocolFault {
  readonly path: string
  readonly status: number
  readonly code: string
  readonly message: string
}

/**
 * The body of a refusal of invalid HTTP: in the error shape of the vendor that the path names, as if the request
 * were malformed or too large, else our own.
 *
 * @example protocolRefusal([xRouter], { path: '/x-router/v1/models', status: 408, code: 'REQUEST_TIMEOUT', message: '…' })
 */
export function protocolRefusal(vendors: readonly Vendor[], { path, status, code, message }: ProtocolFault): unknown {
  const vendor = vendors.find((one) => `${path}/`.startsWith(`${defaultMount(one)}/`))
  if (vendor === undefined) return serverError(code, message)
  return refuseRequest(vendor, undefined, { faults: [{ fault: status === 413 ? 'too-large' : 'malformed', message }] })
    .body
}
