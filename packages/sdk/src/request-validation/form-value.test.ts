import { expect, it } from 'vitest'
import { readForm } from './form-value.ts'

const fields = {
  n: { types: ['integer'], list: false },
  sizes: { types: ['integer'], list: true },
  file: { types: ['string'], list: false },
}

it.each<readonly [what: string, entries: readonly (readonly [string, string | Blob])[], value: object]>([
  ['a text in the type of its field', [['n', '2']], { n: 2 }],
  ['a text that is not of that type as text', [['n', 'two']], { n: 'two' }],
  [
    'a field that comes again as the last',
    [
      ['n', '1'],
      ['n', '2'],
    ],
    { n: 2 },
  ],
  [
    'a list as all of it',
    [
      ['sizes', '1'],
      ['sizes', '2'],
    ],
    { sizes: [1, 2] },
  ],
  ['a list of one as a list', [['sizes', '1']], { sizes: [1] }],
  ['a file as its name', [['file', new File(['x'], 'dune.png')]], { file: 'dune.png' }],
  ['bytes without a name as the name that forms give them', [['file', new Blob(['x'])]], { file: 'blob' }],
  ['a field that is not declared as text', [['constructor', '2']], { constructor: '2' }],
  ['line breaks of names as they are sent', [['a\nb', '1']], { 'a\r\nb': '1' }],
  ['line breaks as they are sent', [['a', '1\n2\r3\r\n4']], { a: '1\r\n2\r\n3\r\n4' }],
])('a server reads of a form %s', (_, entries, value) => {
  const form = new FormData()
  for (const [name, one] of entries) form.append(name, one as Blob)
  expect(readForm(form, fields)).toEqual(value)
})
