import { type Diagnostic, sortDiagnostics } from '../parse/diagnostic.ts'
import { type Sources, vendorFiles } from '../parse/vendor-files.ts'
import { outsideReferences } from './outside-references.ts'
import { redoclyDiagnostics } from './redocly.ts'
import { spectralDiagnostics } from './spectral.ts'

/** Everything that Redocly, Spectral and our own rules have against the documents of the sources; no network is used. */
export async function lintDocuments(sources: Sources): Promise<Diagnostic[]> {
  const found: Diagnostic[] = []
  // One after the other: Redocly holds one schema validator for the whole process.
  for (const { document } of vendorFiles(sources)) {
    const { file, diagnostics } = document
    const outside = diagnostics.length > 0 ? [] : outsideReferences(document)
    const text = sources[file]
    found.push(...diagnostics, ...outside)
    if (text === undefined || diagnostics.length + outside.length > 0) continue
    found.push(...(await redoclyDiagnostics(file, text)), ...(await spectralDiagnostics(file, text)))
  }
  return sortDiagnostics(found)
}
