import { allRules, wording } from '@outlay/contract'
import { layer } from '@outlay/contract/layer'
import { describeContract } from '@outlay/contract/vitest'
import { NOW, onReference, state } from './subjects.ts'

describeContract({
  title: 'the reference',
  vendor: layer,
  ...onReference(),
  now: () => NOW,
  state,
  suppose: onReference,
  rules: [...allRules, wording],
})
