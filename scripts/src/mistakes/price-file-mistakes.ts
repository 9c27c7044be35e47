import { basename } from 'node:path'
import { isSound, type PriceSource } from '../document/vendor.ts'
import type { Mistake } from './mistake.ts'

/** Price lists whose files do not bear their versions, and versions of several files. */
export function priceFileMistakes(priceLists: readonly PriceSource[]): Mistake[] {
  const seen = new Map<string, string>()
  return priceLists.flatMap((prices) => {
    const { source, list } = prices
    if (typeof list['version'] !== 'string' || !isSound(prices, ['version'])) return []
    const version = list['version']
    const other = seen.get(version)
    seen.set(version, other ?? source.file)
    const found = `the version ${version}`
    if (other !== undefined) return [source.mistake(['version'], found, `a version of its own: ${other} has this one`)]
    const name = basename(source.file)
    if (name === `${version}.yaml`) return []
    return [source.mistake(['version'], found, `${name.replace(/\.yaml$/, '')}, as the file is named`)]
  })
}
