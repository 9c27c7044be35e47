import { lumenfall } from '@outlay/contract/lumenfall'
import { lumenfall as served } from '@outlay/reference/lumenfall'
import { describeIntercepted } from '../intercepted.ts'
import { freshWorld, NOW, tokens } from './subjects.ts'

describeIntercepted((prices) => ({ ...freshWorld(prices), vendor: served }), {
  vendor: lumenfall,
  now: () => NOW,
  tokens,
})
