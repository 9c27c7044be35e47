import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'

/** A package of modules says nothing to those who resolve without them: attw's profile `esm-only`. */
const RESOLUTIONS = ['node16-esm', 'bundler'] as const

/** What attw finds wrong with the types of entries, and those that it does not find, of a packed package. */
export async function wrongTypes(tarball: Uint8Array, entries: readonly string[]): Promise<string[]> {
  const result = await checkPackage(createPackageFromTarballData(tarball), { entrypoints: [...entries] })
  if (result.types === false) return [`${result.packageName} has no types`]
  const { problems, entrypoints } = result
  const wrong = problems
    .filter((problem) => !('resolutionKind' in problem) || isOne(problem.resolutionKind))
    .map((problem) => JSON.stringify(problem))
  const unresolved = entries.flatMap((entry) =>
    RESOLUTIONS.filter((kind) => {
      const { resolution, implementationResolution } = entrypoints[entry]?.resolutions[kind] ?? {}
      return !resolution?.isTypeScript || implementationResolution === undefined
    }).map((kind) => `${entry} is not found by ${kind}`),
  )
  return [...wrong, ...unresolved]
}

function isOne(kind: string): boolean {
  return RESOLUTIONS.some((one) => one === kind)
}
