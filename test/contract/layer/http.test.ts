import { layer } from '@outlay/contract/layer'
import { describeContract } from '@outlay/contract/vitest'
import { afterAll } from 'vitest'
import { NOW, onHttp, state, supposeHttp } from './subjects.ts'

const { close, ...server } = await onHttp()
afterAll(close)

describeContract({
  title: 'the HTTP server',
  vendor: layer,
  ...server,
  now: () => NOW,
  state,
  suppose: supposeHttp,
})
