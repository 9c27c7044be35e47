import { allRules, wording } from '@outlay/contract'
import { describeContract } from '@outlay/contract/vitest'
import { layer } from '@outlay/vendor/layer'
import { NOW, onReference, state } from './subjects.ts'

describeContract({
  title: 'the reference',
  vendor: layer,
  ...onReference(),
  now: () => NOW,
  state,
  prepare: onReference,
  rules: [...allRules, wording],
})
