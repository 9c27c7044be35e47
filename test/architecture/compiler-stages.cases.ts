import type { RuleCase } from './rule-case.ts'

const SRC = 'packages/compiler/src'

/** What the rule of the compiler's stages refuses and allows. */
export const compilerStagesCases: readonly RuleCase[] = [
  [
    'a stage that imports a later one, be it only a type',
    {
      [`${SRC}/model/a.ts`]: "import { b } from './b.ts'\nimport type { C } from '../check/c.ts'",
      [`${SRC}/model/b.ts`]: '',
      [`${SRC}/check/c.ts`]: '',
    },
    `${SRC}/model/a.ts:2 imports ../check/c.ts of the stage check; model may import parse, model`,
  ],
  [
    'a check that reads the code that is emitted',
    { [`${SRC}/check/a.ts`]: "import { b } from '../emit/sdk/b.ts'", [`${SRC}/emit/sdk/b.ts`]: '' },
    `${SRC}/check/a.ts:1 imports ../emit/sdk/b.ts of the stage emit; check may import parse, model, check`,
  ],
  [
    'code that is emitted from what the linters say',
    { [`${SRC}/emit/a.ts`]: "import '../lint/b.ts'", [`${SRC}/lint/b.ts`]: '' },
    `${SRC}/emit/a.ts:1 imports ../lint/b.ts of the stage lint; emit may import parse, model, lower, emit`,
  ],
  [
    'earlier stages, generated data, and the files that put the stages together',
    {
      [`${SRC}/compile.ts`]: "import './parse/a.ts'\nimport './emit/c.ts'",
      [`${SRC}/parse/a.ts`]: '',
      [`${SRC}/check/b.ts`]: "import '../parse/a.ts'\nimport '../generated/d.gen.ts'",
      [`${SRC}/emit/c.ts`]: "import '../parse/a.ts'",
      [`${SRC}/generated/d.gen.ts`]: '',
    },
  ],
]
