import type { Vendor } from '@outlay/vendor'
import { seededRandom } from '../random/random.ts'
import { createRedactor, type Redactor } from '../redact/redactor.ts'
import { createPacer } from '../stream/pacer.ts'
import { readOrigin } from '../url-policy/read-url.ts'
import type { Behaviour, ServedVendor, Session } from './behaviour.ts'
import type { Delivery, Environment } from './environment.ts'
import { type FileAddresses, fileAddresses } from './file-addresses.ts'
import type { SessionOptions } from './session-options.ts'

/** The sessions of a reference, each opened with the first request to its vendor. */
export interface Sessions {
  /** Undefined for a vendor without hand-written behaviour; a promise only until the session is open. */
  readonly of: (vendor: ServedVendor) => Session | undefined | Promise<Session>
  /** Redacts the secrets of all vendors that are served. */
  readonly redactor: Redactor
  readonly named: (name: string) => Promise<Session | undefined>
  readonly addresses: FileAddresses
}

/** Signs URLs unless an option says otherwise. */
const SECRET = 'outlay'
/** Seeds the random numbers unless an option says otherwise. */
const SEED = 1

/** Creates the sessions of a reference. */
export function createSessions(options: SessionOptions): Sessions {
  const redactor = createRedactor(options)
  const addresses = fileAddresses(options.secret ?? SECRET)
  const world = { deliverTo: deliveryOf(options.deliverTo), redactText: redactor.redactText, addresses }
  const sessions = new Map<ServedVendor, Session | Promise<Session>>()
  const of = (vendor: ServedVendor): Session | undefined | Promise<Session> => {
    const open = vendor.behaviour?.open
    if (open === undefined) return undefined
    const known = sessions.get(vendor)
    if (known !== undefined) return known
    const opening = openWorld(open, vendor, environmentOf(options, vendor, world))
    sessions.set(vendor, opening)
    opening.then(
      (session) => sessions.set(vendor, session),
      // A world that failed to open is opened again for the next request.
      () => sessions.delete(vendor),
    )
    return opening
  }
  const named = async (name: string): Promise<Session | undefined> => {
    const vendor = options.vendors.find((one) => one.name === name)
    return vendor === undefined ? undefined : of(vendor)
  }
  return { of, named, redactor, addresses }
}

type OpenWorld = NonNullable<Behaviour['open']>

/** A world that throws while it opens rejects. */
async function openWorld(open: OpenWorld, vendor: Vendor, environment: Environment): Promise<Session> {
  return open(vendor, environment)
}

/** @throws Error for text that is not an origin */
function deliveryOf(given: SessionOptions['deliverTo']): Delivery | undefined {
  if (given === undefined) return undefined
  const origins = given.origins.map((text, index) => {
    const read = readOrigin(text)
    if ('refused' in read) throw new Error(`\`deliverTo.origins[${index}]\` must be ${read.refused}.`)
    return read.origin
  })
  return { origins: new Set(origins), fetch: given.fetch }
}

function environmentOf(
  options: SessionOptions,
  { name }: Vendor,
  { addresses, ...shared }: Pick<Environment, 'deliverTo' | 'redactText'> & { readonly addresses: FileAddresses },
): Environment {
  const { now, random = seededRandom(SEED), speed = 1, onError = () => {}, resolve } = options
  return {
    now,
    random,
    speed,
    createPace: createPacer(options),
    onNextEvent: (at, run) => options.onNextEvent?.({ vendor: name, at, run }),
    onError,
    onEvent: (event) => options.onEvent?.({ vendor: name, ...event }),
    resolve,
    ...shared,
    sign: (path, query) => addresses.sign(`/_outlay/${name}/${path}`, query),
    world: (options.worlds as Readonly<Record<string, unknown>> | undefined)?.[name],
    priceList: options.priceLists?.[name],
  }
}
