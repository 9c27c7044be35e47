import { aurous } from '@outlay/contract/aurous'
import { describeContract } from '@outlay/contract/vitest'
import { afterAll } from 'vitest'
import { isSoonSent, NOW, onHttp, state, supposeHttp } from './subjects.ts'

const { close, ...server } = await onHttp()
afterAll(close)

describeContract({
  title: 'the HTTP server',
  vendor: aurous,
  ...server,
  now: () => NOW,
  state,
  suppose: supposeHttp,
  only: isSoonSent,
})
