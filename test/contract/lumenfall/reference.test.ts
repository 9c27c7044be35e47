import { allRules, wording } from '@outlay/contract'
import { lumenfall } from '@outlay/contract/lumenfall'
import { describeContract } from '@outlay/contract/vitest'
import { NOW, onReference, tokens } from './subjects.ts'

describeContract({
  title: 'the reference',
  vendor: lumenfall,
  ...onReference(),
  now: () => NOW,
  tokens,
  suppose: onReference,
  rules: [...allRules, wording],
})
