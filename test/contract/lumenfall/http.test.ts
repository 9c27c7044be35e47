import { describeContract } from '@outlay/contract/vitest'
import { lumenfall } from '@outlay/vendor/lumenfall'
import { afterAll } from 'vitest'
import { NOW, onHttp, prepareHttp, tokens } from './subjects.ts'

const { close, ...server } = await onHttp()
afterAll(close)

describeContract({
  title: 'the HTTP server',
  vendor: lumenfall,
  ...server,
  now: () => NOW,
  tokens,
  prepare: prepareHttp,
})
