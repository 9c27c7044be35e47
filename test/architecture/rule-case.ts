/** Texts by path. */
export type Files = Readonly<Record<string, string>>

/** What it is, the files, and the sentences of the rule; none where it allows them. */
export type RuleCase = readonly [what: string, files: Files, ...sentences: string[]]

/** The package.json of a package, without a fault but for what is given. */
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
