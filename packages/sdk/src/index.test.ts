import { expect, it } from 'vitest'
import * as entry from './generated/x-router.gen.ts'
import * as sdk from './index.ts'

it('each vendor entry hands on the errors of the door itself, except those of keys where the vendor asks for none', () => {
  expect(Object.keys(sdk).sort()).toEqual([
    'ConnectionError',
    'OutlayError',
    'RefusalError',
    'UnexpectedAnswerError',
    'UnsendableKeyError',
    'isRefusalOf',
  ])
  const { UnsendableKeyError: _, ...always } = sdk
  expect(entry).toMatchObject(always)
  expect(entry).not.toHaveProperty('UnsendableKeyError')
})
