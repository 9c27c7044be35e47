import type { Rule } from './source.ts'

const SAY_NOTHING = new Set([
  ...['util', 'utils', 'helper', 'helpers', 'common', 'shared', 'misc', 'lib', 'core', 'manager', 'types'],
  ...['v2', 'new', 'legacy'],
])
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/
// README.md, LICENSE, CHANGELOG.md: readers look for them by these names. Snapshots: vitest names their folder.
const KNOWN = /^(?:[A-Z]+(?:\.md)?|__snapshots__)$/

/** A file or folder is named after what it does, in kebab-case. */
export const names: Rule = (sources) => {
  const violations = sources
    .filter(({ path }) => /^(packages|scripts|test)\//.test(path))
    .flatMap(({ path }) =>
      path.split('/').map((name, depth, parts) => ({ path: parts.slice(0, depth + 1).join('/'), name })),
    )
    .flatMap(violationsOf)
  return [...new Set(violations)]
}

function violationsOf({ path, name }: { readonly path: string; readonly name: string }): string[] {
  const stem = name.split('.')[0] ?? ''
  if (SAY_NOTHING.has(stem)) return [`${path}:1 is named ${stem}; a name says what the file or folder does`]
  return KEBAB.test(name) || KNOWN.test(name)
    ? []
    : [`${path}:1 is not in kebab-case; names are like round-half-even.ts`]
}
