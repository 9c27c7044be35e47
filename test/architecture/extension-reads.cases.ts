import type { RuleCase } from './rule-case.ts'

const SRC = 'packages/compiler/src'

/** What the rule of extensions refuses and allows. */
export const extensionReadsCases: readonly RuleCase[] = [
  [
    'a stage that reads an extension of a document by its name',
    {
      [`${SRC}/lower/a.ts`]: [
        "const { 'x-list': list } = node",
        "const faults = document['x-faults']",
        "if ('x-money' in schema) mark()",
      ].join('\n'),
    },
    `${SRC}/lower/a.ts:1 reads x-list; only model/ may read extensions`,
    `${SRC}/lower/a.ts:2 reads x-faults; only model/ may read extensions`,
    `${SRC}/lower/a.ts:3 reads x-money; only model/ may read extensions`,
  ],
  [
    'the model that reads extensions, and places and messages that name them',
    {
      [`${SRC}/model/a.ts`]: "const faults = document['x-faults']",
      [`${SRC}/check/b.ts`]: "report([...place, 'x-faults'], '`x-faults` must be an object')",
    },
  ],
]
