import { describeContract } from '@outlay/contract/vitest'
import { xRouter } from '@outlay/vendor/x-router'
import { afterAll } from 'vitest'
import { NOW, onHttp, prepareHttp, tokens } from './subjects.ts'

const { close, ...server } = await onHttp()
afterAll(close)

describeContract({ title: 'the HTTP server', vendor: xRouter, ...server, now: () => NOW, tokens, prepare: prepareHttp })
