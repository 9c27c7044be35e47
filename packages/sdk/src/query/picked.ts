import type { WithOptionalValue, WithValue } from '../client/picking-function.ts'

/** What a function takes and gives for the requests that its document's condition picks, and for the others. */
interface Overloads<Any, Declared, Other, Otherwise> {
  readonly any: Any
  readonly declared: Declared
  readonly other: Other
  readonly otherwise: Otherwise
}

/** By the overloads of a function whose answer the request picks. */
type OverloadsOf<Function> = Function extends {
  (options: infer _Picked): Promise<infer Declared>
  (options: infer Other): Promise<infer Otherwise>
  (options: infer Any): Promise<infer _Either>
}
  ? Overloads<Any, Declared, Other, Otherwise>
  : never

/**
 * A function of the requests alone that the condition picks, such as dry runs: the value at these keys is one of those, or
 * left out.
 */
export type DryRun<Function, Keys extends readonly string[], Is> = (
  options: OverloadsOf<Function>['any'] & WithOptionalValue<Keys, Is>,
) => Promise<OverloadsOf<Function>['declared']>

/** A function of the requests alone that it does not pick. */
export type RealRun<Function> = (options: OverloadsOf<Function>['other']) => Promise<OverloadsOf<Function>['otherwise']>

/**
 * The options of a request with the value at these keys that picks the declared answer: the one given, else the first of
 * those, whatever else stands there. An option that lacks it would run, and charge.
 *
 * @example picking(['query', 'dryRun'], [true], { body }) // { body, query: { dryRun: true } }
 */
export function withDryRun<const Keys extends readonly string[], const Is, Options extends object>(
  keys: Keys,
  is: readonly Is[],
  options: Options | undefined,
): Options & WithValue<Keys, Is> {
  return withValue(options, keys, is) as Options & WithValue<Keys, Is>
}

function withValue(whole: unknown, [key, ...rest]: readonly string[], is: readonly unknown[]): unknown {
  if (key === undefined) return is.includes(whole) ? whole : is[0]
  const node = (whole ?? {}) as Readonly<Record<string, unknown>>
  return { ...node, [key]: withValue(node[key], rest, is) }
}
