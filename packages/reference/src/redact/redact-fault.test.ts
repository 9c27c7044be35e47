import { describe, expect, it } from 'vitest'
import { redactFault } from './redact-fault.ts'
import { createRedactor } from './redactor.ts'

const SECRET = 'sk_live_1234'
const vendor = createRedactor({ vendors: [{ behaviour: { secrets: /sk_live_\d+/g } }] })

/** A value in so many arrays. */
function nested(levels: number, value: unknown): unknown {
  let whole = value
  for (let level = 0; level < levels; level += 1) whole = [whole]
  return whole
}

describe('a fault that is told', () => {
  it('has no key in it, as a value or as a name, however it is nested', () => {
    const given = { a: [SECRET, { [SECRET]: `${SECRET}!` }], b: null, c: 1 }
    const fault = {
      fault: 'invalid',
      message: `${SECRET} is no field`,
      given,
      pointer: `/${SECRET}`,
      path: [SECRET, 0],
      keyword: 'type',
    }
    expect(redactFault(fault, vendor)).toEqual({
      fault: 'invalid',
      message: '*** is no field',
      given: { a: ['***', { '***': '***!' }], b: null, c: 1 },
      pointer: '/***',
      path: ['***', 0],
      keyword: 'type',
    })
  })

  it('is told whole where the vendor has no keys', () => {
    const fault = { fault: 'invalid', message: SECRET, given: { a: [SECRET] } }
    expect(redactFault(fault, createRedactor({ vendors: [] }))).toEqual(fault)
  })

  it('says nothing of what was given where that is not known', () => {
    expect(redactFault({ fault: 'empty', message: 'nothing' }, vendor)).toEqual({ fault: 'empty', message: 'nothing' })
  })

  it.each([19, 20, 21, 200_000])('can be written, however deep what was given nests: %d levels', (levels) => {
    const { given } = redactFault({ fault: 'invalid', message: 'deep', given: nested(levels, SECRET) }, vendor)
    expect(given).toEqual(nested(Math.min(levels, 20), levels <= 20 ? '***' : '…'))
    expect(() => JSON.stringify(given)).not.toThrow()
  })
})
