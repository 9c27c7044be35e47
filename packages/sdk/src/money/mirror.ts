/** A type of answers, and that of the amounts in them; undefined where they have none. */
export interface ResponseAmounts<Answer, Amounts> {
  readonly answer: Answer
  readonly amounts: Amounts
}

/** The type of the amounts of an answer, by the mirrors of a vendor; of a union, that of each of its members. */
export type MoneyOf<Mirrors, Answer> = Answer extends unknown
  ? [Exactly<Mirrors, Answer>] extends [never]
    ? Narrowed<Mirrors, Answer>
    : Exactly<Mirrors, Answer>
  : never

type Exactly<Mirrors, Answer> = {
  [Name in keyof Mirrors]: Mirrors[Name] extends ResponseAmounts<infer Given, infer Amounts>
    ? [Answer, Given] extends [Given, Answer]
      ? Amounts
      : never
    : never
}[keyof Mirrors]

/** The same for what somebody has narrowed: an answer with a literal in it. */
type Narrowed<Mirrors, Answer> = {
  [Name in keyof Mirrors]: Mirrors[Name] extends ResponseAmounts<infer Given, infer Amounts>
    ? [Answer] extends [Given]
      ? Amounts
      : never
    : never
}[keyof Mirrors]
