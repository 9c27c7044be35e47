import { allRules, wording } from '@outlay/contract'
import { describeContract } from '@outlay/contract/vitest'
import { lumenfall } from '@outlay/vendor/lumenfall'
import { NOW, onReference, tokens } from './subjects.ts'

describeContract({
  title: 'the reference',
  vendor: lumenfall,
  ...onReference(),
  now: () => NOW,
  tokens,
  prepare: onReference,
  rules: [...allRules, wording],
})
