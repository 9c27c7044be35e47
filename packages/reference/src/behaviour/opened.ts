import { seeded } from '../chance/seeded.ts'
import type { ReferenceOptions } from '../options.ts'
import type { Vendor } from '../vendor.ts'
import { addresses } from './addresses.ts'
import type { Open, Session } from './behaviour.ts'
import type { Surroundings } from './surroundings.ts'

/** The sessions of a reference, each opened when its vendor is first asked. */
export interface Opened {
  /** Undefined for a vendor that its document says everything about; a promise only until the session is open. */
  readonly of: (vendor: Vendor) => Session | undefined | Promise<Session>
  readonly named: (name: string) => Promise<Session | undefined>
}

/** Where chance begins when nobody says. */
const SEED = 1

/** What the addresses of pictures are derived from. */
export function secretOf({ secret = 'outlay' }: Pick<ReferenceOptions, 'secret'>): string {
  return secret
}

/** The sessions of the vendors of a reference. */
export function opened(options: ReferenceOptions): Opened {
  const sessions = new Map<Vendor, Session | Promise<Session>>()
  const of = (vendor: Vendor): Session | undefined | Promise<Session> => {
    if (vendor.open === undefined) return undefined
    const known = sessions.get(vendor)
    if (known !== undefined) return known
    const opening = begun(vendor, surroundingsOf(options, vendor))
    sessions.set(vendor, opening)
    opening.then(
      (session) => sessions.set(vendor, session),
      // A world that did not open is opened anew for the next request.
      () => sessions.delete(vendor),
    )
    return opening
  }
  const named = async (name: string): Promise<Session | undefined> => {
    const vendor = options.vendors.find((one) => one.name === name)
    return vendor === undefined ? undefined : of(vendor)
  }
  return { of, named }
}

async function begun(vendor: Vendor, surroundings: Surroundings): Promise<Session> {
  return (vendor.open as Open)(vendor, surroundings)
}

function surroundingsOf(options: ReferenceOptions, { name }: Vendor): Surroundings {
  const { now, random = seeded(SEED), speed = 1, onError = () => {}, resolve, deliver } = options
  return {
    now,
    random,
    speed,
    wake: (at, run) => options.wake?.({ vendor: name, at, run }),
    onError,
    resolve,
    deliver,
    addresses: addresses(name, { secret: secretOf(options), baseUrlOf: options.baseUrlOf }),
    world: options.worlds?.[name],
    priceList: options.priceLists?.[name],
  }
}
