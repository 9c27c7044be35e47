import type { RuleCase } from './rule-case.ts'

const file = 'packages/sdk/src/a.ts'
const rest = 'by an @example without it; an @example names what it is an example of'

/** What the rule of examples refuses and allows. */
export const examplesCases: readonly RuleCase[] = [
  [
    'an @example of a function that has another name by now',
    { [file]: '/**\n * One.\n *\n * @example askedBy(1) // 2\n */\nfunction ask(): void {}' },
    `${file}:6 shows ask ${rest}`,
  ],
  [
    'a name that only begins like it, of a constant and of a class',
    {
      [file]:
        '/** @example asks() */\nexport const ask = () => 1\n/**\n * @example\n * new Asking()\n */\nexport class Ask {}',
    },
    `${file}:2 shows ask ${rest}`,
    `${file}:7 shows Ask ${rest}`,
  ],
  [
    'the second @example of two',
    { [file]: '/**\n * @example ask(1)\n * @example asked(2)\n */\nexport function ask(): void {}' },
    `${file}:5 shows ask ${rest}`,
  ],
  [
    'an @example that names it, of more than a line, no @example, tests and generated code',
    {
      [file]:
        '/**\n * @example\n * const a = 1\n * await ask(a)\n */\nexport function ask(): void {}\n/** One. */\nexport class Ask {}',
      'packages/sdk/src/a.test.ts': '/** @example asked() */\nfunction ask(): void {}',
      'packages/sdk/src/generated/a.gen.ts': '/** @example asked() */\nfunction ask(): void {}',
      'test/a.ts': '/** @example asked() */\nfunction ask(): void {}',
    },
  ],
]
