import { expect, it } from 'vitest'
import { OutlayError } from '../errors/outlay-error.ts'
import * as webhooks from './index.ts'

it('the webhooks entry has one function each way and the error of a webhook that must not be believed', () => {
  expect(Object.keys(webhooks).sort()).toEqual(['OutlayError', 'WebhookSignatureError', 'signWebhook', 'verifyWebhook'])
  expect(new webhooks.WebhookSignatureError('missing-header', 'a')).toBeInstanceOf(OutlayError)
})
