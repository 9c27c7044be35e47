import { type Manifest, manifestLine, manifestsOf } from './manifest.ts'
import { nameOf } from './packages.ts'
import { packageOf, type Rule } from './source.ts'

const FACTS: Readonly<Record<string, unknown>> = { license: 'MIT', type: 'module', sideEffects: false }

/** Every package can be published as it stands. */
export const packageFacts: Rule = (sources) => {
  const manifests = new Map(manifestsOf(sources).map((manifest) => [manifest.home, manifest]))
  const packages = new Set(sources.flatMap(({ path }) => packageOf(path) ?? []))
  return [...packages].flatMap((packageName) => {
    const manifest = manifests.get(`packages/${packageName}`)
    return manifest === undefined
      ? [`packages/${packageName}:1 has no package.json; every package has one`]
      : facts(manifest, packageName)
  })
}

function facts(manifest: Manifest, packageName: string): string[] {
  const { source, value } = manifest
  const wanted = Object.entries({ name: nameOf(packageName), ...FACTS })
  const wrong = wanted
    .filter(([key, allowed]) => value[key] !== allowed)
    .map(([key, allowed]) => {
      const given = value[key] === undefined ? 'nothing' : JSON.stringify(value[key])
      return `${source.path}:${manifestLine(manifest, [key])} ${key} must be ${JSON.stringify(allowed)}; received ${given}`
    })
  if (typeof value.publishConfig === 'object') return wrong
  return [...wrong, `${source.path}:1 has no publishConfig; published exports point at dist`]
}
