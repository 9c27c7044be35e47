import { aurous as served } from '@outlay/reference/aurous'
import { aurous } from '@outlay/vendor/aurous'
import { describeIntercepted } from '../intercepted.ts'
import { freshWorld, isSoonSent, NOW, state } from './subjects.ts'

describeIntercepted((prices) => ({ ...freshWorld(prices), vendor: served }), {
  vendor: aurous,
  now: () => NOW,
  state,
  only: isSoonSent,
})
