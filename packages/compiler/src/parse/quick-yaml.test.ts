import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { readQuickly } from './quick-yaml.ts'

const ROOT = join(import.meta.dirname, '../../../..')
const texts = globSync('{openapi,test/fixtures}/**/*.yaml', { cwd: ROOT }).map((file) =>
  readFileSync(join(ROOT, file), 'utf8'),
)

/** What `yaml` makes of a text: the oracle. */
function readByYaml(text: string): { readonly value: unknown } | undefined {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: true, version: '1.2', logLevel: 'silent' })
  if (document.errors.length > 0) return undefined
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) }
  } catch {
    return undefined
  }
}

/** What YAML gives a meaning to, and what readers of YAML disagree about. */
const PART = fc.constantFrom(
  ...[
    ' ',
    '  ',
    '\n',
    '\n  ',
    '\t',
    ':',
    ': ',
    '- ',
    '-',
    '#',
    ' #',
    '"',
    "'",
    "''",
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '>',
    '|2\n',
  ],
  ...[
    '&a ',
    '*a',
    '!!str ',
    '!x ',
    '? ',
    '<<: ',
    '~',
    'null',
    '1_0',
    '0o7',
    '0x1F',
    '0b1',
    '.5',
    '1.',
    '+1',
    '1e3',
    '.inf',
  ],
  ...[
    '2026-01-01',
    'yes',
    'TRUE',
    '1:30',
    '---',
    '...',
    '%',
    '@',
    '`',
    '\\',
    '\u00a0',
    'é',
    '=',
    '>-\n',
    '__proto__: 1\n',
  ],
)

/** A part of a real document with a few places changed. */
const CHANGED = fc
  .record({
    text: fc.constantFrom(...texts),
    from: fc.nat(20_000),
    changes: fc.array(fc.record({ at: fc.nat(800), gone: fc.nat(3), part: PART }), { maxLength: 3 }),
  })
  .map(({ text, from, changes }) => {
    const start = text.lastIndexOf('\n', from % text.length) + 1
    return changes.reduce(
      (changed, { at, gone, part }) => changed.slice(0, at) + part + changed.slice(at + gone),
      text.slice(start, start + 800),
    )
  })

const SMALL = fc
  .array(fc.oneof(PART, fc.constantFrom('a', 'b', 'a: ', 'b: ', '1', 'x y')), { maxLength: 12 })
  .map((parts) => parts.join(''))

describe('what is read quickly', () => {
  it.each([
    ['changed documents', CHANGED],
    ['small texts', SMALL],
  ])('of %s is what yaml reads', { timeout: 60_000 }, (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const quick = readQuickly(text)
        if (quick !== undefined) expect(quick).toStrictEqual(readByYaml(text))
      }),
      { numRuns: 5000 },
    )
  })

  it('is the whole of the documents of vendors with few aliases', () => {
    const quick = ['aurous', 'lumenfall', 'x-router'].map((vendor) =>
      readQuickly(readFileSync(join(ROOT, 'openapi', vendor, 'openapi.yaml'), 'utf8')),
    )
    expect(quick.map((read) => read !== undefined)).toEqual([true, true, true])
  })

  it('is the whole of most documents', () => {
    const whole = texts.filter((text) => readQuickly(text) !== undefined)
    expect(whole.length / texts.length).toBeGreaterThan(0.8)
    for (const text of whole) expect(readQuickly(text)).toStrictEqual(readByYaml(text))
  })

  it.each([
    'a: - 1',
    '? a',
    ': 1',
    '{ ? a }',
    'b:\n\t',
    'b: &a\u00a0 a: ',
    'null: 1',
    '~: 1',
    '%YAML 1.1\n---\na: 1',
    '[*a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a]',
    'a: [',
    'a: 1\na: 2',
  ])('is nothing of %j', (text) => {
    expect(readQuickly(text)).toBeUndefined()
  })
})
