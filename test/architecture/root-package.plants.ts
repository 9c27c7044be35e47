import type { Plant } from './plant.ts'

const allowed = 'the scripts are start, test, generate, check, fix, bench, change'

/** What the rule of the root package refuses and allows. */
export const rootPackagePlants: readonly Plant[] = [
  [
    'a workspace package',
    { 'package.json': root({ devDependencies: { '@outlay/money': 'workspace:*' } }) },
    'package.json:12 lists @outlay/money; the root lists no workspace package',
  ],
  [
    'a run-time library',
    { 'package.json': root({ dependencies: { ky: '2.1.0' } }) },
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
  ['tools', { 'package.json': root({}) }],
]

function root(rest: object): string {
  const scripts = { start: '', test: '', generate: '', check: '', fix: '', bench: '', change: '' }
  return JSON.stringify({ scripts, devDependencies: { vitest: '5.1.0' }, ...rest }, undefined, 2)
}
