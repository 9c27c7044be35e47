import type { Vendor } from '@outlay/ir'
import { fileHeader, type GeneratedFile } from '../output/file.ts'
import type { Targets } from '../output/targets.ts'
import { documentTypes, type TypeDeclaration } from './document-types.ts'
import { extensibleDocument } from './extensible-enums.ts'
import { UNLISTED_TEXT } from './extensible-schema.ts'

/**
 * The TypeScript types of a document: schemas, requests, responses and errors of each operation. Once as the document says,
 * for a server, and once for its callers, to whom responses may say more than the document lists.
 */
export function schemasFiles({ name }: Vendor, types: readonly TypeDeclaration[], targets: Targets): GeneratedFile[] {
  const below = `${targets.spec.folder}/${name}`
  const code = joined(types.filter((type) => type.name !== UNLISTED_TEXT))
  const file = (path: string, sentence: string, unlisted: string): GeneratedFile => ({
    path: `${below}/${path}.gen.ts`,
    text: `${fileHeader(name)}\n/** ${sentence} */\ntype ${UNLISTED_TEXT} = ${unlisted};\n\n${code}`,
  })
  return [
    file('schemas', 'A text that an enum does not list: a server sends none.', 'never'),
    // Beside plain `string` the listed texts would be lost.
    file('response-types', 'A text that an enum does not list: a server may come to send one.', 'string & {}'),
  ]
}

/** The types of a vendor's document, among them the one that stands beside the enums of responses. */
export function vendorTypes(vendor: Vendor): Promise<TypeDeclaration[]> {
  return documentTypes(extensibleDocument(vendor))
}

/** The types of a vendor's worlds; none where the vendor has no world. */
export async function worldSchemasFiles({ name, world }: Vendor, targets: Targets): Promise<GeneratedFile[]> {
  if (world === undefined) return []
  const text = joined(await documentTypes(world.document))
  return [{ path: `${targets.spec.folder}/${name}/world-schemas.gen.ts`, text: `${fileHeader(name)}\n${text}` }]
}

function joined(types: readonly TypeDeclaration[]): string {
  return types.map(({ code }) => code).join('\n')
}
