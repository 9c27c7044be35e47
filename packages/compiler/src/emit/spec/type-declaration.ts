import type { Json } from '../../model/schema.ts'

/** A type of a document: its name, and its declaration as TypeScript. */
export interface TypeDeclaration {
  readonly name: string
  readonly code: string
}

/** Writes the types of a document. */
export type WriteTypes = (document: Json) => Promise<readonly TypeDeclaration[]>

/** A document that hey-api cannot read; the message says why. */
export class UnreadableDocument extends Error {}
