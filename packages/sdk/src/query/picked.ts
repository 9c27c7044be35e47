/** What a function takes and gives for the requests that its document's condition picks, and for the others. */
interface Picks<Picked, Declared, Other, Otherwise> {
  readonly picked: Picked
  readonly declared: Declared
  readonly other: Other
  readonly otherwise: Otherwise
}

/** By the overloads of a function whose answer the request picks. */
type PicksOf<Function> = Function extends {
  (options: infer Picked): Promise<infer Declared>
  (options: infer Other): Promise<infer Otherwise>
  (options: infer _Any): Promise<infer _Either>
}
  ? Picks<Picked, Declared, Other, Otherwise>
  : never

/** A function of the requests alone that the condition picks, such as dry runs. */
export type Picked<Function> = (options: PicksOf<Function>['picked']) => Promise<PicksOf<Function>['declared']>

/** A function of the requests alone that it does not pick. */
export type Otherwise<Function> = (options: PicksOf<Function>['other']) => Promise<PicksOf<Function>['otherwise']>
