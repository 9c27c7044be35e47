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
    `${path}:2 name must be "@outlay/money"; received "@outlay/cash"`,
    `${path}:3 license must be "MIT"; received "ISC"`,
    `${path}:1 type must be "module"; received nothing`,
    `${path}:4 sideEffects must be false; received true`,
    `${path}:1 has no publishConfig; published exports point at dist`,
  ],
  [
    'both kinds of published names',
    { [path]: manifest('money'), 'packages/outlay/package.json': manifest('', { name: 'outlay' }) },
  ],
]
