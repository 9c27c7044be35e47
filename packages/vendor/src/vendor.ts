import type { FaultRules, PriceList } from '@outlay/pricing'
import type { Validator } from '@outlay/validators'
import type { NamedExample } from './example.ts'
import type { VendorOperation } from './operation.ts'

/** A vendor as one value: everything that its document says, ready to be served, checked and priced. */
export interface Vendor {
  /** The folder's name, such as `x-router`. */
  readonly name: string
  readonly title: string
  readonly version: string
  /** The vendor's own server. */
  readonly server: string
  /** Path of that server, without a slash at its end. */
  readonly basePath: string
  readonly operations: readonly VendorOperation[]
  readonly faults: FaultRules
  /** Oldest first. */
  readonly priceLists: readonly PriceList[]
  /** The world that a server of this vendor starts with; absent for a vendor that its document says everything about. */
  readonly world?: WorldSpec
  /** Loads the whole document. */
  readonly document: () => Promise<Readonly<Record<string, unknown>>>
  /** Loads the named examples of the document, in its order. */
  readonly examples: () => Promise<readonly NamedExample[]>
  /** Loads the validators of responses, by the names of their schemas; whoever only serves needs none. */
  readonly responseValidators: () => Promise<ResponseValidators>
}

/** The validators of responses, by the names of their schemas. */
export type ResponseValidators = Readonly<Record<string, Validator<unknown>>>

/** What holds for the worlds of a vendor; paths lead into them by keys, `*` for each entry or member. */
export interface WorldSpec {
  /** The sample world; its parts stand for those that a world of one's own leaves out. */
  readonly sample: SampleWorld
  readonly validator: Validator<unknown>
  /** Texts that name a member of an object, or one of the values of a list. */
  readonly references: readonly { readonly from: readonly string[]; readonly to: readonly string[] }[]
  /** Values of which none is there twice. */
  readonly unique: readonly (readonly string[])[]
}

/** The credentials of a world by name, the first of them the usual one, each the headers that it sends. */
export type Credentials = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What every sample world has. */
export interface SampleWorld {
  readonly credentials: Credentials
}

/** A vendor whose sample world has the type of its schema. */
export interface VendorWithWorld<World> extends Vendor {
  readonly world: WorldSpec & { readonly sample: SampleWorld & ReadonlyDeep<World> }
}

/** A value that nobody changes, however deep. */
export type ReadonlyDeep<T> = T extends object ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> } : T
