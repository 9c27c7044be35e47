import { allRules, wording } from '@outlay/contract'
import { aurous } from '@outlay/contract/aurous'
import { describeContract } from '@outlay/contract/vitest'
import { NOW, onReference, state } from './subjects.ts'

describeContract({
  title: 'the reference',
  vendor: aurous,
  ...onReference(),
  now: () => NOW,
  state,
  suppose: onReference,
  rules: [...allRules, wording],
})
