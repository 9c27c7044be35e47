import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type VendorFolder, vendorFolders } from '../parse/vendor-folder.ts'
import { type Finding, inReadingOrder } from './finding.ts'
import { outsideReferences } from './outside-references.ts'
import { redoclyFindings } from './redocly.ts'
import { spectralFindings } from './spectral.ts'

/** Everything that Redocly, Spectral and our own rules have against the documents below `from`; no network is used. */
export async function lintDocuments(from: string): Promise<Finding[]> {
  const folder = resolve(from)
  const findings: Finding[] = []
  // One after the other: Redocly holds one schema validator for the whole process.
  for (const vendor of vendorFolders(folder, dirname(folder))) {
    findings.push(...inReadingOrder(await lintVendor(vendor, join(folder, vendor.name, 'openapi.yaml'))))
  }
  return findings
}

async function lintVendor({ document }: VendorFolder, path: string): Promise<Finding[]> {
  const unreadable = document.diagnostics.map((diagnostic) => ({
    ...diagnostic,
    rule: 'yaml',
    message: diagnostic.found,
  }))
  if (unreadable.length > 0) return unreadable
  const outside = outsideReferences(document)
  if (outside.length > 0) return outside
  const text = readFileSync(path, 'utf8')
  return [
    ...(await redoclyFindings({ file: document.file, path, text })),
    ...(await spectralFindings(document.file, text)),
  ]
}
