import { describe, expect, it } from 'vitest'
import type { CaughtFault, Fault } from './fault.ts'
import { type FaultRule, type FaultRules, refuse } from './refuse.ts'

const rule = (more: Partial<FaultRule>): FaultRule => ({ fault: ['invalid'], status: 400, code: 'INVALID', ...more })
const fault = (more: Partial<Fault>): Fault => ({ fault: 'invalid', message: 'It is wrong.', ...more })
const rules = (...steps: FaultRules['steps']): FaultRules => ({
  steps,
  answer: ({ code, message }, faults) => ({ error: code, message, count: faults.length }),
})

describe('a refusal', () => {
  it.each<readonly [what: string, given: FaultRule, fault: Fault, then: boolean]>([
    ['the fault', rule({}), fault({}), true],
    ['one of several faults', rule({ fault: ['empty', 'malformed'] }), fault({ fault: 'malformed' }), true],
    ['another fault', rule({}), fault({ fault: 'unpriced' }), false],
    ['the pointer', rule({ at: ['/width', '/height'] }), fault({ pointer: '/height' }), true],
    ['another pointer', rule({ at: ['/width'] }), fault({ pointer: '/width/0' }), false],
    ['no pointer', rule({ at: ['/width'] }), fault({}), false],
    ['the whole', rule({ at: [''] }), fault({ pointer: '' }), true],
    ['the keyword', rule({ keyword: ['minimum'] }), fault({ keyword: 'minimum' }), true],
    ['another keyword', rule({ keyword: ['minimum'] }), fault({ keyword: 'type' }), false],
    ['no keyword', rule({ keyword: ['minimum'] }), fault({}), false],
    ['the location', rule({ location: ['query'] }), fault({ location: 'query' }), true],
    ['another location', rule({ location: ['query'] }), fault({ location: 'body' }), false],
    [
      'the pointer, not the keyword',
      rule({ at: ['/width'], keyword: ['minimum'] }),
      fault({ pointer: '/width', keyword: 'type' }),
      false,
    ],
  ])('by %s: %#', (_, given, one, then) => {
    expect(refuse(rules([given]), [one]) !== undefined).toBe(then)
  })

  it('has status, code, message and the usual body', () => {
    expect(refuse(rules([rule({ status: 422, code: 'BAD' })]), [fault({})])).toEqual({
      status: 422,
      code: 'BAD',
      message: 'It is wrong.',
      headers: {},
      body: { error: 'BAD', message: 'It is wrong.', count: 1 },
    })
  })

  it('is nothing where no rule catches a fault, and where there is none', () => {
    expect(refuse(rules([rule({})]), [fault({ fault: 'internal' })])).toBeUndefined()
    expect(refuse(rules([rule({})]), [])).toBeUndefined()
    expect(refuse(rules(), [fault({})])).toBeUndefined()
  })

  const size = fault({ pointer: '/width', keyword: 'minimum', message: 'width' })
  const model = fault({ pointer: '/model', keyword: 'enum', message: 'model' })
  const extra = fault({ pointer: '/extra', keyword: 'additionalProperties', message: 'extra' })
  const bySize = rule({ at: ['/width'], code: 'SIZE' })
  const byModel = rule({ at: ['/model'], code: 'MODEL' })

  it.each<readonly [what: string, rules: FaultRules, faults: readonly Fault[], then: readonly [string, string]]>([
    ['the first step decides', rules([bySize], [byModel], [rule({})]), [extra, model, size], ['SIZE', 'width']],
    [
      'a step without faults is passed over',
      rules([bySize], [byModel], [rule({})]),
      [extra, model],
      ['MODEL', 'model'],
    ],
    ['the last step takes the rest', rules([bySize], [byModel], [rule({})]), [extra], ['INVALID', 'extra']],
    ['within a step the first fault decides', rules([bySize, byModel]), [extra, model, size], ['MODEL', 'model']],
    ['within a step the first rule decides', rules([rule({ code: 'ANY' }), bySize]), [size], ['ANY', 'width']],
    ['of equal faults the first is named', rules([rule({})]), [extra, model], ['INVALID', 'extra']],
  ])('%s', (_, given, faults, [code, message]) => {
    expect(refuse(given, faults)).toMatchObject({ code, message, body: { error: code, message } })
  })

  it('tells its body of all the faults of the step, each by its own rule, and of no others', () => {
    const seen: CaughtFault[][] = []
    const answer: FaultRules['answer'] = (one, faults) => seen.push([one, ...faults])
    refuse({ steps: [[bySize, { ...byModel, status: 404 }], [rule({})]], answer }, [extra, model, size])
    const caughtModel = { ...model, status: 404, code: 'MODEL' }
    expect(seen).toEqual([[caughtModel, caughtModel, { ...size, status: 400, code: 'SIZE' }]])
  })

  it('has the sentence and the body that a rule gives instead', () => {
    const own = rule({
      message: ({ pointer, code, message }) => `${code} at ${pointer}: ${message}`,
      answer: (one, faults) => ({ detail: faults.map(({ message }) => message), code: one.code }),
    })
    expect(refuse(rules([own]), [size])).toMatchObject({
      message: 'INVALID at /width: width',
      body: { detail: ['INVALID at /width: width'], code: 'INVALID' },
    })
  })

  it.each<readonly [what: string, path: Fault['path'], then: string | undefined]>([
    ['a field', ['width'], 'width'],
    ['a nested field', ['messages', 0, 'role'], 'messages.0.role'],
    ['the body as a whole', [], undefined],
    ['nothing of the body', undefined, undefined],
  ])('names %s to its body', (_, path, then) => {
    const answer: FaultRules['answer'] = (one) => ({ field: one.field, has: 'field' in one })
    const result = refuse({ steps: [[rule({})]], answer }, [fault(path === undefined ? {} : { path })])
    expect(result?.body).toEqual({ field: then, has: then !== undefined })
  })

  it('tells its body the labels of the rule', () => {
    const answer: FaultRules['answer'] = (one) => one.labels?.['type'] ?? 'none'
    const bodies = [rule({ labels: { type: 'invalid_request_error' } }), rule({})].map(
      (one) => refuse({ steps: [[one]], answer }, [fault({})])?.body,
    )
    expect(bodies).toEqual(['invalid_request_error', 'none'])
  })

  const more = fault({ keyword: 'more', pointer: '', message: 'and 299,900 more' })
  const listed: FaultRules['answer'] = (_, faults) => faults.map(({ code, message }) => `${code}: ${message}`)

  it('that is not told of all faults ends with their count', () => {
    const given = refuse(rules([bySize], [rule({})]), [size, extra, more])
    expect(given).toMatchObject({ message: 'width (and 299,900 more)', body: { message: 'width (and 299,900 more)' } })
  })

  it.each<readonly [what: string, rules: FaultRules, body: readonly string[]]>([
    [
      'its own rule',
      rules([bySize, rule({ answer: listed, listsFaults: true })]),
      ['INVALID: extra', 'INVALID: and 299,900 more'],
    ],
    [
      'the rule of the first',
      { steps: [[rule({ at: ['/extra'], code: 'EXTRA' })]], answer: listed, listsFaults: true },
      ['EXTRA: extra', 'EXTRA: and 299,900 more'],
    ],
  ])('that lists faults has the count as its last entry, by %s', (_, given, body) => {
    expect(refuse(given, [extra, more])).toMatchObject({ message: 'extra', body })
  })

  it('is nothing where there is only a count', () => {
    expect(refuse(rules([rule({})]), [more])).toBeUndefined()
  })

  it('has the headers of the fault and of the rule, the rule over the fault', () => {
    const given = fault({ headers: { Allow: 'POST', 'X-A': 'fault' } })
    const own = rule({ headers: { 'X-A': 'rule', 'Retry-After': '1' } })
    expect(refuse(rules([own]), [given])?.headers).toEqual({ Allow: 'POST', 'X-A': 'rule', 'Retry-After': '1' })
  })
})
