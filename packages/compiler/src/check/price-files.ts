import { basename } from 'node:path'
import { isSound, type PriceSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'

/** Price lists whose files do not bear their versions, and versions of several files. */
export function checkPriceFiles(priceLists: readonly PriceSource[]): Diagnostic[] {
  return [...versionMistakes(priceLists), ...sameInstants(priceLists)]
}

/** Lists of which none is the newest. */
function sameInstants(priceLists: readonly PriceSource[]): Diagnostic[] {
  const seen = new Map<number, string>()
  const own = priceLists.filter(
    ({ list }, index) => priceLists.findIndex((one) => one.list['version'] === list['version']) === index,
  )
  return own.flatMap((prices) => {
    const { source, list } = prices
    if (typeof list['effective'] !== 'string' || !isSound(prices, ['effective'])) return []
    const instant = Date.parse(list['effective'])
    const other = seen.get(instant)
    seen.set(instant, other ?? source.file)
    if (other === undefined) return []
    const allowed = `an instant of its own: ${other} begins to hold then`
    return [source.diagnostic(['effective'], `effective ${list['effective']}`, allowed)]
  })
}

function versionMistakes(priceLists: readonly PriceSource[]): Diagnostic[] {
  const seen = new Map<string, string>()
  return priceLists.flatMap((prices) => {
    const { source, list } = prices
    if (typeof list['version'] !== 'string' || !isSound(prices, ['version'])) return []
    const version = list['version']
    const other = seen.get(version)
    seen.set(version, other ?? source.file)
    const found = `the version ${version}`
    if (other !== undefined)
      return [source.diagnostic(['version'], found, `a version of its own: ${other} has this one`)]
    const name = basename(source.file)
    if (name === `${version}.yaml`) return []
    return [source.diagnostic(['version'], found, `${name.replace(/\.yaml$/, '')}, as the file is named`)]
  })
}
