import type { Operation } from '../operation.ts'
import type { Options } from './client.ts'

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
  By extends Picks<readonly string[], unknown, unknown, unknown>,
  Errors,
  Event = unknown,
> {
  (options: Options<Data> & With<By['keys'], By['is']>): Promise<By['declared']>
  (options: Options<Data> & Without<By['keys'], Not<At<Data, By['keys']>, By['is']>>): Promise<By['otherwise']>
  (options: Options<Data>): Promise<By['declared'] | By['otherwise']>
  readonly operation: Operation<Errors, Event>
}

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
