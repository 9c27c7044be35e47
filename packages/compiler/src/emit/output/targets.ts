/** Where the generated files of one target go and how other files name what is in it. */
export interface Target {
  /** The folder that holds the target's `*.gen.ts`. */
  readonly folder: string
  /** How a generated file of another target imports `<vendor>` from here; `depth` is its depth below its own folder. */
  readonly import: (path: string, depth?: number) => string
  /**
   * How a generated file of this target imports what it calls at run time; `depth` is its depth below the folder, and
   * `entry` the opt-in entry that it belongs to.
   */
  readonly runtime: (depth: number, entry?: string) => string
  /** How a generated file of this target imports the types of its package, which lie in a file such as `vendor.ts`. */
  readonly types: (file: string) => string
  /** How a generated file of this target imports what people wrote for a vendor: a path such as `aurous/open.ts`. */
  readonly written: (path: string) => string
}

export type TargetName = 'spec' | 'validators' | 'pricing' | 'vendor' | 'sdk' | 'reference' | 'outlay'

export type Targets = Readonly<Record<TargetName, Target>>

/** The targets of a workspace: `packages/<target>/src/generated`. */
export const workspaceTargets: Targets = Object.fromEntries(
  (['spec', 'validators', 'pricing', 'vendor', 'sdk', 'reference', 'outlay'] as const).map((name) => [
    name,
    workspaceTarget(name),
  ]),
) as Targets

/** Targets that live in one folder outside the packages, for documents that are not the product's own. */
export const standaloneTargets: Targets = Object.fromEntries(
  Object.keys(workspaceTargets).map((name) => [name, standaloneTarget(name)]),
) as Targets

function workspaceTarget(name: TargetName): Target {
  return {
    folder: `packages/${name}/src/generated`,
    import: (path) => `@outlay/${name}/${path}`,
    runtime: (depth, entry) => `${'../'.repeat(depth + 1)}${entry === undefined ? '' : `${entry}/`}runtime.ts`,
    types: (file) => `../${file}`,
    written: (path) => `../${path}`,
  }
}

function standaloneTarget(name: string): Target {
  return {
    folder: name,
    import: (path, depth = 0) => `${'../'.repeat(depth + 1)}${name}/${path}.gen.ts`,
    runtime: (_depth, entry) => `@outlay/${name}/runtime${entry === undefined ? '' : `/${entry}`}`,
    types: () => `@outlay/${name}`,
    written: (path) => `./${path}`,
  }
}
