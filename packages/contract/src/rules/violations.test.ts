import { describe, expect, it } from 'vitest'
import { exchange } from '../exchange.fixture.ts'
import type { Rule } from './rule.ts'
import { judgeExchange } from './violations.ts'

const broken: Rule = { name: 'broken', presumes: [], judge: () => ['One.', 'Two.'] }
const kept: Rule = { name: 'kept', presumes: [], judge: () => [] }
const behind = (...presumes: Rule[]): Rule => ({ name: 'behind', presumes, judge: () => ['Three.'] })

describe('the violations of some rules', () => {
  it.each<readonly [string, readonly Rule[], readonly string[]]>([
    ['are all told', [broken, kept], ['broken One.', 'broken Two.']],
    ['leave out what presumes a broken rule', [broken, behind(broken)], ['broken One.', 'broken Two.']],
    ['leave it out also where the presumed rule is not asked for', [behind(broken)], []],
    ['hold what presumes a kept rule', [behind(kept)], ['behind Three.']],
  ])('%s', async (_, rules, told) => {
    const { violations: found } = judgeExchange(rules, await exchange('estimateImage 200 standard'))
    expect(found.map(({ rule, message }) => `${rule} ${message}`)).toEqual(told)
  })
})
