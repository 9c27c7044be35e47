import { lumenfall } from '@outlay/contract/lumenfall'
import { describeContract } from '@outlay/contract/vitest'
import { afterAll } from 'vitest'
import { NOW, onHttp, supposeHttp, tokens } from './subjects.ts'

const { close, ...server } = await onHttp()
afterAll(close)

describeContract({
  title: 'the HTTP server',
  vendor: lumenfall,
  ...server,
  now: () => NOW,
  tokens,
  suppose: supposeHttp,
})
