import { ApiKeyError, type OutlayError } from '@outlay/sdk'
import { WebhookSignatureError } from '@outlay/sdk/webhooks'
import { RequestValidationError, UnpricedError } from '@outlay/sdk/x-router/offline'
import { expect, it } from 'vitest'

const violations = [{ location: 'body', pointer: '/n', message: 'n is 13.' }] as const
const unpriced = { priced: false, reason: 'missing-rate', pointer: '/model', message: 'b' } as const

it.each<readonly [error: OutlayError, told: object]>([
  [new ApiKeyError('a', 'plain-http', 'b'), { operation: 'a', reason: 'plain-http' }],
  [new RequestValidationError('a', violations), { operation: 'a', violations }],
  [new UnpricedError('a', unpriced), { operation: 'a', reason: 'missing-rate', pointer: '/model' }],
  [new WebhookSignatureError('missing-header', 'b'), { reason: 'missing-header' }],
])('%o tells in JSON what tells it apart', (error, told) => {
  const { name, message } = error
  expect(JSON.parse(JSON.stringify(error))).toEqual({ name, message, ...told })
})
