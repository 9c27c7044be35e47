import { accessSync, constants, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const scripts = readdirSync(new URL('findings/', root)).filter((name) => name.endsWith('.sh'))
const table = read('findings/README.md')
const page = read('docs/what-surprised-us.md')

describe('the findings', () => {
  it('are at least twelve', () => expect(scripts.length).toBeGreaterThanOrEqual(12))

  it.each(scripts)('%s can be run and says what is expected and what was seen', (name) => {
    expect(() => accessSync(new URL(`findings/${name}`, root), constants.X_OK)).not.toThrow()
    const comment = read(`findings/${name}`)
      .split('\n')
      .slice(1)
      .filter((line) => line.startsWith('# '))
      .join(' ')
    expect(comment).toMatch(/^# Guess: .*# Seen/)
  })

  it.each(scripts)('%s pins each package, works in a temporary folder, and does without Outlay', (name) => {
    const text = read(`findings/${name}`)
    const packages =
      /^npm install (.*)$/m
        .exec(text)?.[1]
        ?.split(' ')
        .filter((one) => !one.startsWith('--')) ?? []
    expect(packages.length).toBeGreaterThan(0)
    for (const one of packages) expect(one).toMatch(/@\d+\.\d+\.\d+$/)
    expect(text).toContain('folder=$(mktemp -d)')
    expect(text).not.toMatch(/@outlay\/|packages\//)
  })

  it.each(scripts)('%s stands in the table', (name) => expect(table).toContain(`](${name})`))

  it.each(['findings', 'page'])('that the %s names exist', (where) => {
    const text = where === 'page' ? page : table
    const named = [...text.matchAll(/\]\((?:\.\.\/findings\/)?([\w-]+\.sh)\)/g)].map(([, name]) => name)
    expect(named.length).toBeGreaterThan(0)
    for (const name of named) expect(scripts).toContain(name)
  })
})
