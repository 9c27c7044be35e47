import type { Operation } from '../operation.ts'
import type { AnyVendor, Options } from './client.ts'

/**
 * What an answer is picked by: the keys of a value in the options of a call, what it is when the declared answer holds,
 * that answer, and all others.
 */
export interface Picks<Keys extends readonly string[], Is, Declared, Otherwise> {
  readonly keys: Keys
  readonly is: Is
  readonly declared: Declared
  readonly otherwise: Otherwise
}

/** A generated function whose answer the request picks, by its type where that says enough. */
export interface PickingFunction<
  Data extends object,
  By extends AnyPicks,
  Errors,
  Event = unknown,
  Vendor extends string = AnyVendor,
> {
  (options: Picked<Data, By, Vendor>): Promise<By['declared']>
  (options: Unpicked<Data, By, Vendor>): Promise<By['otherwise']>
  (options: Options<Data, Vendor>): Promise<By['declared'] | By['otherwise']>
  readonly operation: Operation<Errors, Event>
}

/** Whatever an answer is picked by. */
export type AnyPicks = Picks<readonly string[], unknown, unknown, unknown>

/** A function whose answers the request picks; every function looks like one that is picked by no keys. */
export type Picking<Data extends object, By extends AnyPicks, Errors, Event, Vendor extends string> = PickingFunction<
  Data,
  By,
  Errors,
  Event,
  Vendor
> &
  (string extends By['keys'][number] ? never : unknown)

/** The options of a request that picks the declared answer. */
export type Picked<Data extends object, By extends AnyPicks, Vendor extends string> = Options<Data, Vendor> &
  With<By['keys'], By['is']>

/** The options of a request that does not. */
export type Unpicked<Data extends object, By extends AnyPicks, Vendor extends string> = Options<Data, Vendor> &
  Without<By['keys'], Not<At<Data, By['keys']>, By['is']>>

/** An object with a value at these keys. */
export type With<Keys extends readonly string[], Value> = Keys extends readonly [
  infer Key extends string,
  ...infer Rest extends string[],
]
  ? { readonly [Name in Key]: With<Rest, Value> }
  : Value

/** An object with this value at these keys, or without it. */
export type Without<Keys extends readonly string[], Value> = Keys extends readonly [
  infer Key extends string,
  ...infer Rest extends string[],
]
  ? { readonly [Name in Key]?: Without<Rest, Value> }
  : Value

/** The type at these keys. */
export type At<Value, Keys extends readonly string[]> = Keys extends readonly [
  infer Key extends string,
  ...infer Rest extends string[],
]
  ? At<Key extends keyof NonNullable<Value> ? NonNullable<Value>[Key] : undefined, Rest>
  : Value

/** What of a type is surely none of these values. */
export type Not<Value, Is> = Value extends unknown ? ([Extract<Is, Value>] extends [never] ? Value : never) : never
