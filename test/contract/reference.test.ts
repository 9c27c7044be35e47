import { describeContract } from '@outlay/contract/vitest'
import { xRouter } from '@outlay/contract/x-router'
import { NOW, onReference, suppose, tokens } from './subjects.ts'

describeContract({ title: 'the reference', vendor: xRouter, ...onReference(), now: () => NOW, tokens, suppose })
