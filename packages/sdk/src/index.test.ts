import { expect, it } from 'vitest'
import * as layer from './generated/layer.gen.ts'
import * as lumenfall from './generated/lumenfall.gen.ts'
import * as entry from './generated/x-router.gen.ts'
import * as sdk from './index.ts'

it('each vendor entry hands on the errors of the door itself, except those of keys and streams where the vendor has none', () => {
  expect(Object.keys(sdk).sort()).toEqual([
    'AbortError',
    'ConnectionError',
    'OutlayError',
    'RefusalError',
    'StreamedAnswerError',
    'TimeoutError',
    'UnexpectedAnswerError',
    'UnsendableKeyError',
    'isAbortError',
    'isConnectionError',
    'isOutlayError',
    'isRefusalError',
    'isRefusalOf',
    'isStreamedAnswerError',
    'isTimeoutError',
    'isUnexpectedAnswerError',
    'isUnsendableKeyError',
    'withResponse',
  ])
  const { UnsendableKeyError: _, isUnsendableKeyError: _isUnsendable, ...withoutKeys } = sdk
  expect(entry).toMatchObject(withoutKeys)
  expect(entry).not.toHaveProperty('UnsendableKeyError')
  const { StreamedAnswerError: _streamed, isStreamedAnswerError: _isStreamed, ...withoutStreams } = sdk
  expect(layer).toMatchObject(withoutStreams)
  expect(layer).not.toHaveProperty('StreamedAnswerError')
  expect(lumenfall).toMatchObject(sdk)
})
