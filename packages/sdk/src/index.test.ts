import { expect, it } from 'vitest'
import * as entry from './generated/x-router.gen.ts'
import * as sdk from './index.ts'

it('each vendor entry hands on the errors of the door itself', () => {
  expect(Object.keys(sdk).sort()).toEqual([
    'ConnectionError',
    'OutlayError',
    'RefusalError',
    'UnexpectedAnswerError',
    'isRefusalOf',
  ])
  expect(entry).toMatchObject({ ...sdk })
})
