import { lumenfall as served } from '@outlay/reference/lumenfall'
import { lumenfall } from '@outlay/vendor/lumenfall'
import { describeIntercepted } from '../intercepted.ts'
import { freshWorld, NOW, tokens } from './subjects.ts'

describeIntercepted((prices) => ({ ...freshWorld(prices), vendor: served }), {
  vendor: lumenfall,
  now: () => NOW,
  tokens,
})
