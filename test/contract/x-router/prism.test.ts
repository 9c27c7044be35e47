import { shapes } from '@outlay/contract'
import { describeContract } from '@outlay/contract/vitest'
import { xRouter } from '@outlay/contract/x-router'
import { afterAll } from 'vitest'
import { isKnownToPrism, NOW, onPrism, tokens } from './subjects.ts'

const { close, ...server } = await onPrism()
afterAll(close)

const known = { rules: shapes, only: isKnownToPrism }
describeContract({ title: 'Prism', vendor: xRouter, ...server, now: () => NOW, tokens, ...known })
