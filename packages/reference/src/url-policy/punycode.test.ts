import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePunycode } from './punycode.ts'

describe('a label in Punycode', () => {
  it.each([
    ['mnchen-3ya', 'münchen'],
    ['bcher-kva', 'bücher'],
    ['fa-hia', 'faß'],
    ['r8jz45g', '例え'],
    ['e1afmkfd', 'пример'],
    ['e28h', '😀'],
    ['lcalhost-nbh', 'lоcalhost'],
    // RFC 3492, section 7.1: Chinese (simplified), Russian, and (L) with digits and capitals.
    ['ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
    ['b1abfaaepdrnnbgefbadotcwatmq2g4l', 'почемужеонинеговорятпорусски'],
    ['3B-ww4c5e180e575a65lsy2b', '3年B組金八先生'],
    ['-> $1.00 <--', '-> $1.00 <-'],
    ['', ''],
  ])('%s stands for %s', (given, then) => {
    expect(decodePunycode(given)).toBe(then)
  })

  it.each(['9', '99999999', 'zzzzzzzzzzzz', 'ab-9', 'a-!', 'mnchen-3yä', 'x-99zz', 'fu47zl', '9m76or'])(
    '%s is malformed',
    (given) => {
      expect(decodePunycode(given)).toBeUndefined()
    },
  )

  it('reads back whatever URL writes', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abz0-éüßжяλω年組あ한ไא😀'), minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(letters, (label) => {
        fc.pre(URL.canParse(`https://${label}.de`) && !/^[\0-\x7f]*$/.test(label))
        const written = new URL(`https://${label}.de`).hostname.slice('xn--'.length).replace(/\.de$/, '')
        expect(decodePunycode(written)).toBe(label.normalize('NFC'))
      }),
      { numRuns: 500 },
    )
  })
})
