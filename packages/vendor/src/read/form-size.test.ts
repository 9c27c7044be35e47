import { describe, expect, it } from 'vitest'
import { holdsMoreParts } from './form-size.ts'

const part = (boundary: string): string => `--${boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n`
const holds = (text: string, type: string, most: number): boolean =>
  holdsMoreParts(new TextEncoder().encode(text), type, most)

describe('the parts of a form', () => {
  it.each<readonly [type: string, boundary: string]>([
    ['multipart/form-data; boundary=X', 'X'],
    ['multipart/form-data; boundary="a b"', 'a b'],
    ['multipart/form-data;charset=utf-8;Boundary=------', '------'],
  ])('of %s are counted', (type, boundary) => {
    const text = `${part(boundary).repeat(3)}--${boundary}--\r\n`
    expect([holds(text, type, 2), holds(text, type, 3)]).toEqual([true, false])
  })

  it.each([0, 1, 61, 62, 63, 64, 65, 66, 10_000])('are counted behind lines of %i bytes', (length) => {
    const text = `${`--X\r\n\r\n${'a'.repeat(length)}\r\n`.repeat(3)}--X--\r\n`
    const type = 'multipart/form-data; boundary=X'
    expect([holds(text, type, 2), holds(text, type, 3)]).toEqual([true, false])
  })

  it.each<readonly [what: string, text: string, type: string]>([
    ['where the type names no boundary', part('X').repeat(3), 'multipart/form-data'],
    ['where the boundary does not begin a line', '1--X '.repeat(9), 'multipart/form-data; boundary=X'],
    ['where it is another boundary', part('Y').repeat(9), 'multipart/form-data; boundary=X'],
    ['of nothing', '', 'multipart/form-data; boundary=X'],
  ])('are none %s', (_, text, type) => {
    expect(holds(text, type, 0)).toBe(false)
  })
})
