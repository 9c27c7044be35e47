import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

/** The in-page links of a text that lead to no heading of it. */
function deadLinksIn(text: string): string[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '')
  const headings = Array.from(
    prose.matchAll(/^#+ (.*)$/gm),
    ([, heading = '']) =>
      `#${heading
        .toLowerCase()
        .replaceAll(/[^\w -]/g, '')
        .replaceAll(' ', '-')}`,
  )
  const links = Array.from(prose.matchAll(/\]\((#[^)]*)\)/g), ([, link = '']) => link)
  return links.filter((link) => !headings.includes(link))
}

describe('the README of the SDK', () => {
  const readme = readFileSync(join(ROOT, 'packages/sdk/README.md'), 'utf8')

  it('has its first program within 20 lines', () => {
    const lines = readme.split('\n')
    expect(lines.findIndex((line) => line.startsWith('```ts'))).toBeLessThan(20)
  })

  it('links to headings that it has', () => {
    expect(deadLinksIn(readme)).toEqual([])
  })

  it('would be told of a link to none', () => {
    expect(deadLinksIn('# A `b` c\n[one](#a-b-c) [two](#a-b)\n```sh\n# a b\n```\n')).toEqual(['#a-b'])
  })
})
