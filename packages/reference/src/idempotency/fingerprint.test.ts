import { expect, it } from 'vitest'
import { type FingerprintInput, fingerprint } from './fingerprint.ts'

const CREATE: FingerprintInput = { method: 'POST', path: '/v1/images', body: { prompt: 'a cat', count: 2 } }
const UPLOAD: FingerprintInput = {
  method: 'POST',
  path: '/v1/files',
  body: { file: Uint8Array.of(1, 2, 3), purpose: 'x' },
}

it.each<[string, FingerprintInput, FingerprintInput]>([
  ['in another order of members', CREATE, { ...CREATE, body: { count: 2, prompt: 'a cat' } }],
  [
    'with bytes in another buffer',
    UPLOAD,
    { ...UPLOAD, body: { purpose: 'x', file: Uint8Array.of(0, 1, 2, 3).subarray(1) } },
  ],
])('a request %s has the same fingerprint', async (_, one, other) => {
  expect(await fingerprint(other)).toBe(await fingerprint(one))
})

it.each<[string, FingerprintInput, FingerprintInput]>([
  ['method', CREATE, { ...CREATE, method: 'PUT' }],
  ['path', CREATE, { ...CREATE, path: '/v1/image' }],
  ['body', CREATE, { ...CREATE, body: { prompt: 'a cat', count: 3 } }],
  ['kind of value', CREATE, { ...CREATE, body: { prompt: 'a cat', count: '2' } }],
  ['byte', UPLOAD, { ...UPLOAD, body: { file: Uint8Array.of(1, 2, 4), purpose: 'x' } }],
  ['number of bytes', UPLOAD, { ...UPLOAD, body: { file: Uint8Array.of(1, 2), purpose: 'x' } }],
  ['cut between method and path', CREATE, { ...CREATE, method: 'POST/v1', path: '/images' }],
])('a request with another %s has another fingerprint', async (_, one, other) => {
  expect(await fingerprint(other)).not.toBe(await fingerprint(one))
})

it('a fingerprint is the SHA-256 of the canonical text', async () => {
  // printf '["GET","/",null,]' | sha256sum
  expect(await fingerprint({ method: 'GET', path: '/', body: null })).toBe(
    'eed60ba5ca0376261909e2b808ffe876ab12ee810c3688a3617fb1c0637564f0',
  )
})
