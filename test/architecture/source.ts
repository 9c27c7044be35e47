/** A file of the tree: its path from the root with forward slashes, and its text. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** What the repository asks of its files: every violation as one sentence, `path:line what is wrong; what is allowed`. */
export type Rule = (sources: readonly Source[]) => string[]

export function isCode(path: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(path)
}

/** Whether a file is a test, or only tests of its package import it. */
export function isTest(path: string): boolean {
  return /\.test\.[cm]?[jt]sx?$|^packages\/[^/]+\/test\//.test(path)
}

export function isGenerated(path: string): boolean {
  return path.endsWith('.gen.ts')
}

/** Whether a file is a entry: the list of what a package or a part of it shows. */
export function isEntry(path: string): boolean {
  return /\/index\.[cm]?[jt]sx?$/.test(path)
}

/** The folder of the workspace package that a file belongs to: `packages/money`, `scripts`, `test`. */
export function folderOf(path: string): string | undefined {
  return /^(?:packages\/[^/]+|scripts|test)(?=\/)/.exec(path)?.[0]
}

/** The package of a file under packages/: `money`. */
export function packageOf(path: string): string | undefined {
  return /^packages\/([^/]+)\//.exec(path)?.[1]
}
