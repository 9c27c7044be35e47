import { allRules, wording } from '@outlay/contract'
import { describeContract } from '@outlay/contract/vitest'
import { xRouter } from '@outlay/vendor/x-router'
import { NOW, onReference, prepare, tokens } from './subjects.ts'

const rules = [...allRules, wording]
describeContract({ title: 'the reference', vendor: xRouter, ...onReference(), now: () => NOW, tokens, prepare, rules })
