import { describe, expect, it } from 'vitest'
import type { FormField } from '../operation.ts'
import { readForm } from './read-form.ts'

const TYPE = 'multipart/form-data; boundary=X'
const fields: Readonly<Record<string, FormField>> = {
  note: { types: ['string'], file: false, list: false },
  count: { types: ['integer'], file: false, list: false },
  flag: { types: ['boolean'], file: false, list: false },
  tags: { types: ['string'], file: false, list: true },
  file: { types: ['string'], file: true, list: false },
}

function part(name: string, text: string, filename?: string): string {
  const file = filename === undefined ? '' : `; filename="${filename}"`
  return `--X\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${text}\r\n`
}
const read = (text: string, type = TYPE): ReturnType<typeof readForm> =>
  readForm(new TextEncoder().encode(text), type, fields)

describe('a form', () => {
  it.each<readonly [what: string, parts: string, value: object]>([
    ['a text', part('note', 'a dune'), { note: 'a dune' }],
    ['a text that looks like a number', part('note', '5'), { note: '5' }],
    ['a number', part('count', '5'), { count: 5 }],
    ['what is no number', part('count', 'five'), { count: 'five' }],
    ['a truth', part('flag', 'true'), { flag: true }],
    ['a field that comes twice, of which the last counts', part('note', 'a') + part('note', 'b'), { note: 'b' }],
    ['a list', part('tags', 'a') + part('tags', 'b'), { tags: ['a', 'b'] }],
    ['a list of one', part('tags', 'a'), { tags: ['a'] }],
    ['a field that nobody declares', part('other', '5'), { other: '5' }],
    ['a file in the place of a text, which is none', part('note', 'a', 'a.txt'), { note: {} }],
    ['an empty text', part('note', ''), { note: '' }],
    ['text beyond ASCII', part('note', 'Düne 🏜'), { note: 'Düne 🏜' }],
    [
      'names of members of every object',
      part('constructor', 'x') + part('toString', 'y'),
      { constructor: 'x', toString: 'y' },
    ],
  ])('has %s', async (_, parts, value) => {
    expect(await read(`${parts}--X--\r\n`)).toMatchObject({ value })
  })

  it('has a file by its name, and its bytes aside', async () => {
    const found = await read(`${part('file', 'bytes', 'a.png')}${part('note', 'x')}--X--\r\n`)
    if ('faults' in found) throw new Error('The form was not read.')
    expect(found.value).toEqual({ file: 'a.png', note: 'x' })
    expect(found.files['note']).toEqual([])
    expect(await found.files['file']?.[0]?.text()).toBe('bytes')
  })

  it.each<readonly [what: string, text: string, type: string]>([
    ['no parts', 'no form', TYPE],
    ['no boundary in its type', `${part('note', 'a')}--X--\r\n`, 'multipart/form-data'],
    ['another boundary', `${part('note', 'a')}--X--\r\n`, 'multipart/form-data; boundary=Y'],
    ['no end', part('note', 'a'), TYPE],
    ['a part without a name', '--X\r\nContent-Type: text/plain\r\n\r\na\r\n--X--\r\n', TYPE],
  ])('with %s is malformed', async (_, text, type) => {
    expect(await read(text, type)).toMatchObject({
      faults: [{ fault: 'malformed', message: expect.stringContaining('boundary') }],
    })
  })
})
