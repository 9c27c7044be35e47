import { describe, expect, it } from 'vitest'
import { judgeExchange, type Rule } from '../../src/rules/rule.ts'
import { exchange } from '../exchange.ts'

const failing: Rule = { name: 'failing', requires: [], judge: () => ['One.', 'Two.'] }
const passing: Rule = { name: 'passing', requires: [], judge: () => [] }
const behind = (...requires: Rule[]): Rule => ({ name: 'behind', requires, judge: () => ['Three.'] })

describe('the violations of some rules', () => {
  it.each<readonly [string, readonly Rule[], readonly string[]]>([
    ['are all told', [failing, passing], ['failing One.', 'failing Two.']],
    ['leave out what requires a failing rule', [failing, behind(failing)], ['failing One.', 'failing Two.']],
    ['leave it out also where the required rule is not asked for', [behind(failing)], []],
    ['hold what requires a passing rule', [behind(passing)], ['behind Three.']],
  ])('%s', async (_, rules, told) => {
    const { violations: found } = judgeExchange(rules, await exchange('estimateImage 200 standard'))
    expect(found.map(({ rule, message }) => `${rule} ${message}`)).toEqual(told)
  })
})
