import { OutlayError } from '@outlay/sdk'
import * as webhooks from '@outlay/sdk/webhooks'
import { expect, it } from 'vitest'

it('the webhooks entry has one function each way and the error of a webhook that must not be believed', () => {
  expect(Object.keys(webhooks).sort()).toEqual(['OutlayError', 'WebhookSignatureError', 'signWebhook', 'verifyWebhook'])
  expect(new webhooks.WebhookSignatureError('missing-header', 'a')).toBeInstanceOf(OutlayError)
})
