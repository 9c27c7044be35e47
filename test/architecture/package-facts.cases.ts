import { manifest, type RuleCase } from './rule-case.ts'

const path = 'packages/money/package.json'

/** What the rule of package facts refuses and allows. */
export const packageFactsCases: readonly RuleCase[] = [
  [
    'a package without package.json',
    { 'packages/money/src/a.ts': '' },
    'packages/money:1 has no package.json; every package has one',
  ],
  [
    'wrong facts',
    { [path]: manifest('cash', { license: 'ISC', type: undefined, sideEffects: true, publishConfig: undefined }) },
    `${path}:2 has the name "@outlay/cash"; allowed is "@outlay/money"`,
    `${path}:3 has the license "ISC"; allowed is "MIT"`,
    `${path}:1 has no type; allowed is "module"`,
    `${path}:4 has the sideEffects true; allowed is false`,
    `${path}:1 has no publishConfig; published exports point at dist`,
  ],
  [
    'both kinds of published names',
    { [path]: manifest('money'), 'packages/outlay/package.json': manifest('', { name: 'outlay' }) },
  ],
]
