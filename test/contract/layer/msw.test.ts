import { layer as served } from '@outlay/reference/layer'
import { layer } from '@outlay/vendor/layer'
import { describeIntercepted } from '../intercepted.ts'
import { freshWorld, NOW, state } from './subjects.ts'

describeIntercepted((prices) => ({ ...freshWorld(prices), vendor: served }), {
  vendor: layer,
  now: () => NOW,
  state,
})
