/** A package's place in the repository. */
export interface PackagePlace {
  readonly layer: number
  readonly mayImport: readonly string[]
  /**
   * Packages that only an opt-in entry may import, by its name: `src/offline.ts`, what is below `src/offline/`, and
   * `src/generated/<vendor>/offline.gen.ts`. An entry may build on another that asks for no more packages than it.
   */
  readonly optIn?: Readonly<Record<string, readonly string[]>>
}

/** The table of packages, as the guide for contributors has it. */
export const PACKAGES: Readonly<Record<string, PackagePlace>> = {
  spec: { layer: 1, mayImport: [] },
  money: { layer: 1, mayImport: [] },
  ir: { layer: 1, mayImport: [] },
  validators: { layer: 2, mayImport: ['spec'] },
  pricing: { layer: 2, mayImport: ['spec', 'money'] },
  vendor: { layer: 3, mayImport: ['spec', 'money', 'validators', 'pricing'] },
  compiler: { layer: 3, mayImport: ['spec', 'ir', 'money', 'validators'] },
  sdk: {
    layer: 3,
    mayImport: ['spec', 'money'],
    optIn: { offline: ['pricing', 'validators'], 'request-validation': ['validators'] },
  },
  reference: { layer: 4, mayImport: ['spec', 'money', 'validators', 'pricing', 'vendor'] },
  contract: { layer: 4, mayImport: ['spec', 'money', 'validators', 'pricing', 'vendor'] },
  interpret: { layer: 4, mayImport: ['ir', 'money', 'spec', 'validators', 'pricing', 'vendor'] },
  mock: { layer: 5, mayImport: ['spec', 'vendor', 'reference'] },
  outlay: {
    layer: 6,
    mayImport: [
      ...['spec', 'money', 'ir', 'validators', 'pricing', 'vendor', 'compiler', 'sdk'],
      ...['reference', 'contract', 'interpret', 'mock'],
    ],
  },
}

/** What the programs of this repository may import. */
export const SCRIPTS_MAY_IMPORT: readonly string[] = ['compiler']

/** The npm name of a package. */
export function nameOf(packageName: string): string {
  return packageName === 'outlay' ? 'outlay' : `@outlay/${packageName}`
}

/** The package of an npm name of this workspace; undefined for the packages of others. */
export function packageWithNpmName(name: string): string | undefined {
  return name === 'outlay' ? name : /^@outlay\/(.+)$/.exec(name)?.[1]
}
