import { expect } from 'vitest'
import { authenticateRequest } from '../../src/auth/authenticate-request.ts'
import type { SecurityScheme } from '../../src/auth/credentials.ts'
import type { Call, ClientOptions } from '../../src/call/call.ts'
import { createVendorClient } from '../../src/client/create-client.ts'
import { redactKeys } from '../../src/redaction/redaction.ts'

export const KEY: string = 'canary_0123'
export const HEADER: SecurityScheme = { name: 'X-Team-Pass', type: 'apiKey' }
export const BEARER: SecurityScheme = { scheme: 'bearer', type: 'http' }
export const BASIC: SecurityScheme = { scheme: 'basic', type: 'http' }
export const QUERY: SecurityScheme = { in: 'query', name: 'the key', type: 'apiKey' }
export const COOKIE: SecurityScheme = { in: 'cookie', name: 'sid', type: 'apiKey' }
export const operation: Call['operation'] = { id: 'price', vendor: 'a', responses: { 200: 'none' } }

/** A call, and what answers it. */
export interface Given extends Partial<Call>, Pick<ClientOptions, 'auth' | 'baseUrl'> {
  readonly common?: ClientOptions['headers']
  readonly answer?: (request: Request) => Promise<Response>
}

/** Makes a call, and gives what was sent and what was thrown. */
export async function made({
  auth,
  baseUrl,
  common,
  answer,
  ...call
}: Given): Promise<{ sent: Request[]; error: unknown }> {
  const sent: Request[] = []
  const fetch = (request: Request): Promise<Response> => {
    sent.push(request)
    return answer?.(request) ?? Promise.resolve(new Response(null))
  }
  const vendor = {
    server: 'https://a.example',
    codes: [['code']],
    authenticate: authenticateRequest,
  }
  const options = {
    fetch,
    retry: 0,
    ...(auth && { auth }),
    ...(baseUrl && { baseUrl }),
    ...(common && { headers: common }),
  }
  const error: unknown = await createVendorClient(vendor, options)
    .send({ createRedactor: redactKeys, operation, method: 'GET', url: '/price', ...call })
    .catch((thrown) => thrown)
  return { sent, error }
}

export async function only(given: Given): Promise<Request> {
  const { sent, error } = await made(given)
  expect([sent.length, error]).toEqual([1, undefined])
  return sent[0] as Request
}

export function headerName({ name = 'Authorization' }: SecurityScheme): string {
  return name
}

/** All text that can be reached from a value, hidden or not: what a log could print of it. */
export function everythingIn(value: unknown, seen: Set<unknown> = new Set()): string {
  if (typeof value !== 'object' || value === null) return String(value)
  if (seen.has(value)) return ''
  seen.add(value)
  const inside = value instanceof Headers ? [...value] : Reflect.ownKeys(value).map((key) => Reflect.get(value, key))
  return [JSON.stringify(value), ...inside.map((one) => everythingIn(one, seen))].join('\n')
}
