import type { Operation } from '../operation.ts'
import type { AnyVendor, Options } from './client.ts'

/**
 * What an answer is picked by: the keys of a value in the options of a call, what it is when the declared answer holds,
 * that answer, and all others.
 */
export interface ConditionalOperation<Keys extends readonly string[], Is, Declared, Otherwise> {
  readonly keys: Keys
  readonly values: Is
  readonly dryRun: Declared
  readonly realRun: Otherwise
}

/** A generated function whose answer the request picks, by its type where that says enough. */
export interface ConditionalFunction<
  Data extends object,
  By extends AnyCondition,
  Errors,
  Event = unknown,
  Vendor extends string = AnyVendor,
> {
  (options: DryRunOptions<Data, By, Vendor>): Promise<By['dryRun']>
  (options: RealRunOptions<Data, By, Vendor>): Promise<By['realRun']>
  (options: Options<Data, Vendor>): Promise<By['dryRun'] | By['realRun']>
  readonly operation: Operation<Errors, Event>
}

/** Whatever an answer is picked by. */
export type AnyCondition = ConditionalOperation<readonly string[], unknown, unknown, unknown>

/** A function whose answers the request picks; every function looks like one that is picked by no keys. */
export type ConditionalCall<
  Data extends object,
  By extends AnyCondition,
  Errors,
  Event,
  Vendor extends string,
> = ConditionalFunction<Data, By, Errors, Event, Vendor> & (string extends By['keys'][number] ? never : unknown)

/** The options of a request that picks the declared answer. */
export type DryRunOptions<Data extends object, By extends AnyCondition, Vendor extends string> = Options<Data, Vendor> &
  WithValue<By['keys'], By['values']>

/** The options of a request that does not. */
export type RealRunOptions<Data extends object, By extends AnyCondition, Vendor extends string> = Options<
  Data,
  Vendor
> &
  WithOptionalValue<By['keys'], ExcludeValue<ValueAt<Data, By['keys']>, By['values']>>

/** An object with a value at these keys. */
export type WithValue<Keys extends readonly string[], Value> = Keys extends readonly [
  infer Key extends string,
  ...infer Rest extends string[],
]
  ? { readonly [Name in Key]: WithValue<Rest, Value> }
  : Value

/** An object with this value at these keys, or without it. */
export type WithOptionalValue<Keys extends readonly string[], Value> = Keys extends readonly [
  infer Key extends string,
  ...infer Rest extends string[],
]
  ? { readonly [Name in Key]?: WithOptionalValue<Rest, Value> }
  : Value

/** The type at these keys. */
export type ValueAt<Value, Keys extends readonly string[]> = Keys extends readonly [
  infer Key extends string,
  ...infer Rest extends string[],
]
  ? ValueAt<Key extends keyof NonNullable<Value> ? NonNullable<Value>[Key] : undefined, Rest>
  : Value

/** What of a type is surely none of these values. */
export type ExcludeValue<Value, Is> = Value extends unknown
  ? [Extract<Is, Value>] extends [never]
    ? Value
    : never
  : never
