import type { Vendor } from '@outlay/ir'
import { fileHeader, type GeneratedFile } from '../output/file.ts'
import type { Targets } from '../output/targets.ts'
import { extensibleDocument } from './extensible-enums.ts'
import { UNLISTED_TEXT } from './extensible-schema.ts'
import type { TypeDeclaration, WriteTypes } from './type-declaration.ts'

/**
 * The TypeScript types of a document: schemas, requests, responses and errors of each operation. Once as the document says,
 * for a server, and once for its callers, to whom responses may say more than the document lists.
 */
export function schemasFiles(
  { name }: Vendor,
  { ofDocument, ofWorld }: VendorTypes,
  targets: Targets,
): GeneratedFile[] {
  const below = `${targets.spec.folder}/${name}`
  const code = joined(ofDocument.filter((type) => type.name !== UNLISTED_TEXT))
  const file = (path: string, sentence: string, unlisted: string): GeneratedFile => ({
    path: `${below}/${path}.gen.ts`,
    text: `${fileHeader(name)}\n/** ${sentence} */\ntype ${UNLISTED_TEXT} = ${unlisted};\n\n${code}`,
  })
  return [
    file('schemas', 'A text that an enum does not list: a server sends none.', 'never'),
    // Beside plain `string` the listed texts would be lost.
    file('response-types', 'A text that an enum does not list: a server may come to send one.', 'string & {}'),
    ...(ofWorld ? [{ path: `${below}/world-schemas.gen.ts`, text: `${fileHeader(name)}\n${joined(ofWorld)}` }] : []),
  ]
}

/** The types of a vendor: those of its document, and those of its worlds, where it has a world. */
export interface VendorTypes {
  /** Among them the one that stands beside the enums of responses. */
  readonly ofDocument: readonly TypeDeclaration[]
  readonly ofWorld: readonly TypeDeclaration[] | undefined
}

/** Writes the types of a vendor. */
export async function writeVendorTypes(vendor: Vendor, writeTypes: WriteTypes): Promise<VendorTypes> {
  const [ofDocument, ofWorld] = await Promise.all([
    writeTypes(extensibleDocument(vendor)),
    vendor.world && writeTypes(vendor.world.document),
  ])
  return { ofDocument, ofWorld }
}

function joined(types: readonly TypeDeclaration[]): string {
  return types.map(({ code }) => code).join('\n')
}
