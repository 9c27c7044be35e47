import { childPointer } from '@outlay/spec/json-pointer'
import type { Finding } from './finding.ts'

/** A finding without its place. */
type Said = Finding extends readonly [string, ...infer Rest] ? Rest : never

/** The most violations that one check tells; the rest is counted. */
export const MOST_FINDINGS = 100

/** What a check has found so far: the first findings, up to a number of them, and how many there are in all. */
export interface Findings {
  readonly list: Finding[]
  readonly most: number
  count: number
}

/** An empty collection; one for none at all only tells whether a value fits. */
export function newFindings(most: number): Findings {
  return { list: [], most, count: 0 }
}

/** Where a check is: the JSON Pointer to the value in hand, and what was found so far. */
export interface Place {
  readonly at: string
  readonly found: Findings
}

/** Keeps a finding, or only counts it if there are enough. */
export function addFinding({ at, found }: Place, facts: Said): void {
  found.count += 1
  if (found.count <= found.most) found.list.push([at, ...facts])
}

/** The place of a field or an entry. */
export function below({ at, found }: Place, key: string | number): Place {
  return { at: childPointer(at, key), found }
}
