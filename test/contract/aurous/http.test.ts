import { describeContract } from '@outlay/contract/vitest'
import { aurous } from '@outlay/vendor/aurous'
import { afterAll } from 'vitest'
import { isSoonSent, NOW, onHttp, prepareHttp, state } from './subjects.ts'

const { close, ...server } = await onHttp()
afterAll(close)

describeContract({
  title: 'the HTTP server',
  vendor: aurous,
  ...server,
  now: () => NOW,
  state,
  prepare: prepareHttp,
  only: isSoonSent,
})
