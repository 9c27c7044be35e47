import * as sdk from '@outlay/sdk'
import * as layer from '@outlay/sdk/layer'
import * as lumenfall from '@outlay/sdk/lumenfall'
import * as entry from '@outlay/sdk/x-router'
import { expect, it } from 'vitest'

it('each vendor entry hands on the errors of the door itself, except those of keys and streams where the vendor has none', () => {
  expect(Object.keys(sdk).sort()).toEqual([
    'AbortError',
    'ApiError',
    'ApiKeyError',
    'ConnectionError',
    'OutlayError',
    'TimeoutError',
    'UnexpectedResponseError',
    'UnexpectedStreamError',
    'isAbortError',
    'isApiError',
    'isApiErrorOf',
    'isApiKeyError',
    'isConnectionError',
    'isOutlayError',
    'isTimeoutError',
    'isUnexpectedResponseError',
    'isUnexpectedStreamError',
    'withResponse',
  ])
  const { ApiKeyError: _, isApiKeyError: _isUnsendable, ...otherExports } = sdk
  expect(entry).toMatchObject(otherExports)
  expect(entry).not.toHaveProperty('ApiKeyError')
  const { UnexpectedStreamError: _streamed, isUnexpectedStreamError: _isStreamed, ...withoutStreams } = sdk
  expect(layer).toMatchObject(withoutStreams)
  expect(layer).not.toHaveProperty('UnexpectedStreamError')
  expect(lumenfall).toMatchObject(sdk)
})
