import type { Vendor } from '@outlay/vendor'
import type { Worlds } from '../generated/worlds.gen.ts'
import { checkWorld } from './check-world.ts'
import { WorldError, type WorldViolation } from './world-error.ts'

/**
 * The worlds of a reference, each whole.
 *
 * @throws WorldError with every mistake of every world, and for names of vendors that are not served
 */
export function checkWorlds(worlds: Worlds, vendors: readonly Vendor[]): Worlds {
  const mistakes: WorldViolation[] = []
  const whole = Object.entries(worlds).map(([name, given]): readonly [string, unknown] => {
    if (given === undefined) return [name, undefined]
    const vendor = vendors.find((one) => one.name === name)
    if (vendor === undefined) {
      const served = vendors.map((one) => one.name).join(', ')
      mistakes.push({
        path: [name],
        message: `The name must be that of a vendor that is served (${served}); received "${name}".`,
      })
      return [name, undefined]
    }
    const checked = checkWorld(vendor, given)
    if ('world' in checked) return [name, checked.world]
    mistakes.push(...checked.mistakes.map(({ path, message }) => ({ path: [name, ...path], message })))
    return [name, undefined]
  })
  if (mistakes.length > 0) throw new WorldError(mistakes)
  return Object.fromEntries(whole)
}
