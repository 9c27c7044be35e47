import type { CatalogueEntry, CaughtFault, Estimate, Line, PricingContext } from '@outlay/pricing'

/** What a rule reads while a request is priced, answered or refused. */
export interface Frame {
  readonly request: unknown
  /** In a refusal it has a state at most. */
  readonly context: Partial<PricingContext>
  /** The catalogue entry that the request names. */
  readonly model?: CatalogueEntry | undefined
  readonly estimate?: Estimate | undefined
  /** The line, the catalogue entry or the fault that `each` has reached; the fault is also the one that is refused. */
  readonly line?: Line
  readonly item?: CatalogueEntry
  readonly fault?: CaughtFault
  readonly faults?: readonly CaughtFault[]
}

/** A rule that was read from the IR once, and is run for every request. */
export type Run<T = unknown> = (frame: Frame) => T

/** A part of the frame that the compiler put there: a missing one is a mistake of the IR. */
export function partOf<K extends keyof Frame>(frame: Frame, part: K): NonNullable<Frame[K]> {
  const value = frame[part]
  if (value === undefined || value === null) throw new Error(`The IR reads \`${part}\` where there is none.`)
  return value
}

/** The price list of a frame. */
export function priceListOf({ context }: Frame): PricingContext['priceList'] {
  if (context.priceList !== undefined) return context.priceList
  throw new Error('The IR reads the price list where there is none.')
}
