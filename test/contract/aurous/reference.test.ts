import { allRules, wording } from '@outlay/contract'
import { describeContract } from '@outlay/contract/vitest'
import { aurous } from '@outlay/vendor/aurous'
import { NOW, onReference, state } from './subjects.ts'

describeContract({
  title: 'the reference',
  vendor: aurous,
  ...onReference(),
  now: () => NOW,
  state,
  prepare: onReference,
  rules: [...allRules, wording],
})
