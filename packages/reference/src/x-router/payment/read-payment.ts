import { decodeJson, isObject } from './base64-json.ts'

/** An EIP-3009 authorization: from whom, to whom, how much, and when. Numbers are strings of digits. */
export interface Authorization {
  readonly from: string
  readonly to: string
  readonly value: string
  readonly validAfter: string
  readonly validBefore: string
  readonly nonce: string
}

/** A payment as it was sent, in either version of x402. */
export interface Payment {
  readonly version: unknown
  /** The version that belongs to its header. */
  readonly expected: 1 | 2
  readonly scheme: unknown
  readonly network: unknown
  /** The accepted terms in version 2; version 1 has them in the signature alone. */
  readonly accepted: Readonly<Record<string, unknown>> | undefined
  readonly authorization: Authorization
  readonly signature: string
}

/** Why a payment cannot be read. */
export interface UnreadablePayment {
  readonly unreadable: string
}

const HEADERS = [
  ['PAYMENT-SIGNATURE', 2],
  ['X-PAYMENT', 1],
] as const

/** A signature of an account with a key: r, s and v. */
const SIGNATURE = /^0x[0-9a-fA-F]{130}$/
const ADDRESS = /^0x[0-9a-fA-F]{40}$/
const NUMBER = /^(?:0|[1-9][0-9]{0,77})$/
const SHAPES: Readonly<Record<keyof Authorization, readonly [RegExp, string]>> = {
  from: [ADDRESS, 'an address'],
  to: [ADDRESS, 'an address'],
  value: [NUMBER, 'a whole number in a string'],
  validAfter: [NUMBER, 'seconds since 1970 in a string'],
  validBefore: [NUMBER, 'seconds since 1970 in a string'],
  nonce: [/^0x[0-9a-fA-F]{64}$/, '32 bytes in hexadecimal'],
}

/** Reads the payment of a request; undefined when there is none. Its sentences never quote the payment. */
export function readPayment(headers: Headers): Payment | UnreadablePayment | undefined {
  for (const [name, version] of HEADERS) {
    const text = headers.get(name)
    if (text !== null) return read(text, name, version)
  }
  return undefined
}

function read(text: string, name: string, expected: 1 | 2): Payment | UnreadablePayment {
  const value = decodeJson(text)
  if (value === undefined)
    return unreadable(`${name} must be a JSON object in Base64; received text that is not Base64.`)
  if (value === null) return unreadable(`${name} must be a JSON object in Base64; received another value in Base64.`)
  const { payload, accepted, x402Version: version } = value
  if (!isObject(payload)) return missingField(name, 'payload', 'an object with signature and authorization')
  if (expected === 2 && version === 2 && !isObject(accepted))
    return missingField(name, 'accepted', 'an entry of accepts')
  const way = isObject(accepted) ? accepted : undefined
  const { signature, authorization } = payload
  const authorized = readAuthorization(authorization, name)
  if ('unreadable' in authorized) return authorized
  if (typeof signature !== 'string' || !SIGNATURE.test(signature)) return missingSignature(name, signature)
  const { scheme, network } = way ?? value
  return { version, expected, scheme, network, accepted: way, authorization: authorized, signature }
}

function readAuthorization(value: unknown, name: string): Authorization | UnreadablePayment {
  if (!isObject(value)) return missingField(name, 'payload.authorization', 'an object')
  for (const [field, [pattern, allowed]] of Object.entries(SHAPES)) {
    const found = value[field]
    if (typeof found !== 'string' || !pattern.test(found))
      return missingField(name, `payload.authorization.${field}`, allowed)
  }
  // The loop has checked every field of the type, which TypeScript does not follow.
  return value as unknown as Authorization
}

function missingSignature(name: string, signature: unknown): UnreadablePayment {
  const allowed = '0x followed by 65 bytes in hexadecimal, from an account with a key'
  const isLong = typeof signature === 'string' && /^0x(?:[0-9a-fA-F]{2}){66,}$/.test(signature)
  const contract = ' Signatures of contract wallets (ERC-1271, ERC-6492) cannot be verified without a chain.'
  return missingField(name, 'payload.signature', allowed, isLong ? contract : '')
}

function missingField(
  name: string,
  ...[field, allowed, more = '']: readonly [string, string, string?]
): UnreadablePayment {
  return unreadable(`\`${field}\` of ${name} must be ${allowed}; received nothing or another form.${more}`)
}

function unreadable(message: string): UnreadablePayment {
  return { unreadable: message }
}
