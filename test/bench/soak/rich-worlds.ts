import type { Worlds } from '@outlay/reference'
import { aurous } from '@outlay/reference/aurous'
import { layer } from '@outlay/reference/layer'
import { lumenfall } from '@outlay/reference/lumenfall'
import { AMOUNTS } from './amounts.ts'

type World = Readonly<Record<string, unknown>>
type Entries = readonly World[]

const PLENTY = { burst: 1_000_000_000, per_minute: 1_000_000_000 }

/** Sample worlds whose first accounts are rich and whose limits are wide. */
export function richWorlds(): Worlds {
  const [images, runs, billed] = [aurous, layer, lumenfall].map(({ world }): World => ({ ...world.sample }))
  const classes = Object.keys(images?.['rate_limits'] ?? {}).map((name) => [name, PLENTY])
  const worlds = {
    aurous: {
      ...images,
      rate_limits: Object.fromEntries(classes),
      teams: firstWith(images?.['teams'], { credits: AMOUNTS.aurous }),
    },
    layer: { ...runs, workspaces: firstWith(runs?.['workspaces'], { creative_units: AMOUNTS.layer }) },
    lumenfall: {
      ...billed,
      accounts: firstWith(billed?.['accounts'], { billing: { type: 'prepaid', balance: AMOUNTS.lumenfall } }),
    },
  }
  // Samples of these vendors, read as the records that they are, with a few members changed.
  return worlds as Worlds
}

function firstWith(entries: unknown, more: World): Entries {
  const [first, ...rest] = entries as Entries
  return [{ ...first, ...more }, ...rest]
}
