import { describe, expect, it } from 'vitest'
import { formValue } from './form-value.ts'

const TYPE = 'multipart/form-data; boundary=X'
const text = { types: ['string'], file: false, list: false } as const
const FIELDS = {
  n: { ...text, types: ['integer'] },
  'image[]': { ...text, file: true, list: true },
  prompt: text,
} as const
const part = (head: string, value: string): string =>
  `--X\r\nContent-Disposition: form-data; ${head}\r\n\r\n${value}\r\n`

describe('the value of a form', () => {
  it.each([
    [part('name="n"', '2'), { n: 2 }],
    [part('name="n"', 'two'), { n: 'two' }],
    [part('name="n"', '1') + part('name="n"', '2'), { n: 2 }],
    [part('name="prompt"', 'a\r\n\r\nb'), { prompt: 'a\r\n\r\nb' }],
    [part('name="image[]"; filename="a.png"', 'x'), { 'image[]': ['a.png'] }],
    [
      part('name="image[]"; filename="a.png"', 'x') + part('name="image[]"; filename="b%22.png"', 'y'),
      { 'image[]': ['a.png', 'b".png'] },
    ],
    [part('name="other"', '3'), { other: '3' }],
    ['', {}],
  ])('%j is %j', (parts, value) => expect(formValue(`${parts}--X--\r\n`, TYPE, FIELDS)).toEqual(value))

  it.each([
    ['no form', TYPE],
    [part('name="n"', '2'), TYPE],
    [`${part('name="n"', '2')}--X--\r\n`, 'multipart/form-data'],
  ])('is none of %j in %s', (body, type) => expect(() => formValue(body, type, FIELDS)).toThrow())
})
