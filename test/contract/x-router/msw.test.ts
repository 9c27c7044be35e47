import { xRouter as served } from '@outlay/reference/x-router'
import { xRouter } from '@outlay/vendor/x-router'
import { describeIntercepted } from '../intercepted.ts'
import { NOW, tokens, worldOf } from './subjects.ts'

describeIntercepted(({ priceList, at } = {}) => ({ ...worldOf(priceList, at), vendor: served }), {
  vendor: xRouter,
  now: () => NOW,
  tokens,
})
