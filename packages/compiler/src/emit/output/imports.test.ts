import { describe, expect, it } from 'vitest'
import { Imports } from './imports.ts'

type Step = (imports: Imports) => string

describe('the imports of a file', () => {
  it.each<readonly [what: string, steps: readonly Step[], text: string]>([
    ['nothing', [], ''],
    ['a name once', [(all) => all.value('a', 'x'), (all) => all.value('a', 'x')], "import { a } from 'x'\n"],
    [
      'types alone as types',
      [(all) => all.type('A', 'x'), (all) => all.type('B', 'x')],
      "import type { A, B } from 'x'\n",
    ],
    [
      'types beside values',
      [(all) => all.value('b', 'x'), (all) => all.type('A', 'x')],
      "import { type A, b } from 'x'\n",
    ],
    [
      'one type under two names',
      [(all) => all.type('Cost', 'x', 'ADryRun'), (all) => all.type('Cost', 'x', 'BDryRun')],
      "import type { Cost as ADryRun, Cost as BDryRun } from 'x'\n",
    ],
    [
      'modules in their order',
      [
        (all) => all.value('b', './b.ts'),
        (all) => all.all('spec', '@a/spec'),
        (all) => all.allTypes('types', './a.ts'),
      ],
      "import type * as types from './a.ts'\nimport { b } from './b.ts'\nimport * as spec from '@a/spec'\n",
    ],
  ])('are %s', (_, steps, text) => {
    const imports = new Imports()
    for (const step of steps) step(imports)
    expect(String(imports)).toBe(text)
  })

  it('give the name to write', () => {
    const imports = new Imports()
    expect([imports.value('a', 'x'), imports.type('A', 'x', 'Other'), imports.all('x', 'x')]).toEqual([
      'a',
      'Other',
      'x',
    ])
  })
})
