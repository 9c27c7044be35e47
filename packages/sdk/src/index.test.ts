import { expect, it } from 'vitest'
import * as layer from './generated/layer.gen.ts'
import * as lumenfall from './generated/lumenfall.gen.ts'
import * as entry from './generated/x-router.gen.ts'
import * as sdk from './index.ts'

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
  const { ApiKeyError: _, isApiKeyError: _isUnsendable, ...withoutKeys } = sdk
  expect(entry).toMatchObject(withoutKeys)
  expect(entry).not.toHaveProperty('ApiKeyError')
  const { UnexpectedStreamError: _streamed, isUnexpectedStreamError: _isStreamed, ...withoutStreams } = sdk
  expect(layer).toMatchObject(withoutStreams)
  expect(layer).not.toHaveProperty('UnexpectedStreamError')
  expect(lumenfall).toMatchObject(sdk)
})
