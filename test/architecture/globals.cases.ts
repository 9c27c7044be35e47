import type { RuleCase } from './rule-case.ts'

const reached: [code: string, name: string, passed: string][] = [
  ['Date.now()', 'Date.now', 'now'],
  ['new Date()', 'Date', 'now'],
  ['performance.now()', 'performance.now', 'now'],
  ['[1].map(Math.random)', 'Math.random', 'random'],
  ['crypto.randomUUID()', 'crypto.randomUUID', 'random'],
  ['fetch(url)', 'fetch', 'fetch'],
  ['client({ fetch })', 'fetch', 'fetch'],
  ['globalThis.fetch(url)', 'fetch', 'fetch'],
  ['const { fetch } = globalThis', 'globalThis', 'what is read from it'],
  ['process.env.KEY', 'process.env', 'what is read from it'],
  ['setTimeout(done, 1)', 'setTimeout', 'a timer'],
  ['AbortSignal.timeout(1)', 'AbortSignal.timeout', 'a signal'],
]

/** What the rule of the outside world refuses and allows. */
export const globalsCases: readonly RuleCase[] = [
  ...reached.map(
    ([code, name, passed]): RuleCase => [
      code,
      { 'packages/sdk/src/a.ts': `\n${code}` },
      `packages/sdk/src/a.ts:2 reaches for the global ${name}; the outermost caller passes ${passed}`,
    ],
  ),
  [
    'Node',
    { 'packages/contract/src/a.ts': "import { readFileSync } from 'node:fs'" },
    'packages/contract/src/a.ts:1 imports node:fs; below layer 5 code runs on any runtime',
  ],
  [
    'more of Node in the compiler than its files need',
    {
      'packages/compiler/src/files.ts': "import { readFileSync } from 'node:fs'",
      'packages/compiler/src/parse/a.ts': "import { readFileSync } from 'node:fs'\nprocess.cwd()",
    },
    'packages/compiler/src/parse/a.ts:2 reaches for the global process.cwd; the outermost caller passes what is read from it',
    'packages/compiler/src/parse/a.ts:1 imports node:fs; below layer 5 code runs on any runtime',
  ],
  ['what only tests import', { 'packages/reference/test/server.ts': 'setTimeout(done, 1)' }],
  [
    "more of the runtime's own where an app's client takes some of it",
    {
      'packages/sdk/src/client/send-once.ts': 'fetch(url)\nDate.now()',
      'packages/sdk/src/time/environment.ts': 'Date.now()\nMath.random()\nnew Date()\nfetch(url)',
      'packages/sdk/src/time/deadline.ts': 'setTimeout(done, 1)\nsetInterval(done, 1)',
      'packages/sdk/src/time/a.ts': 'setTimeout(done, 1)',
    },
    'packages/sdk/src/client/send-once.ts:2 reaches for the global Date.now; the outermost caller passes now',
    'packages/sdk/src/time/environment.ts:3 reaches for the global Date; the outermost caller passes now',
    'packages/sdk/src/time/environment.ts:4 reaches for the global fetch; the outermost caller passes fetch',
    'packages/sdk/src/time/deadline.ts:2 reaches for the global setInterval; the outermost caller passes a timer',
    'packages/sdk/src/time/a.ts:1 reaches for the global setTimeout; the outermost caller passes a timer',
  ],
  [
    'what a caller passed, types, pure parts, tests, and the upper layers',
    {
      'packages/sdk/src/a.ts':
        'export function a({ fetch }: { fetch: typeof globalThis.fetch }, b: typeof fetch) { return () => fetch(b) }',
      'packages/sdk/src/b.ts':
        'new Date(now)\nDate.parse(text)\ncrypto.subtle\nclient.fetch(url)\nMath.max(1, 2)\nconst c = { process: 1 }',
      'packages/sdk/src/c.test.ts': 'Date.now()',
      'packages/mock/src/a.ts': 'setTimeout(done, Date.now())',
    },
  ],
]
