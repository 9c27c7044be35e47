/** Texts by path. */
export type Files = Readonly<Record<string, string>>

/** What is planted, where, and the sentences that a rule names it with; none where the repository allows it. */
export type RuleCase = readonly [what: string, files: Files, ...sentences: string[]]

/** The package.json of a packageName, without a fault but for what is given. */
export function manifest(packageName: string, rest: object = {}): string {
  const facts = {
    name: `@outlay/${packageName}`,
    license: 'MIT',
    type: 'module',
    sideEffects: false,
    publishConfig: {},
  }
  return JSON.stringify({ ...facts, ...rest }, undefined, 2)
}
