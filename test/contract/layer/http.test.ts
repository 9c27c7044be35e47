import { describeContract } from '@outlay/contract/vitest'
import { layer } from '@outlay/vendor/layer'
import { afterAll } from 'vitest'
import { NOW, onHttp, prepareHttp, state } from './subjects.ts'

const { close, ...server } = await onHttp()
afterAll(close)

describeContract({
  title: 'the HTTP server',
  vendor: layer,
  ...server,
  now: () => NOW,
  state,
  prepare: prepareHttp,
})
