import { describe, expect, it } from 'vitest'
import { emitVendor } from '../../src/emit/emit-vendor.ts'
import { workspaceTargets } from '../../src/emit/output/targets.ts'
import { documentTypes } from '../../src/emit/spec/document-types.ts'
import { readSources } from '../../src/files.ts'
import { lowerVendor } from '../../src/lower/vendor.ts'
import { vendorSource } from '../../src/model/vendor.ts'
import { vendorFiles } from '../../src/parse/vendor-files.ts'

const OPENAPI = `${import.meta.dirname}/../../../../openapi`

describe.each(vendorFiles(readSources(OPENAPI)).map((folder) => [folder.name, vendorSource(folder)] as const))(
  'the facts of %s',
  (_, source) => {
    const vendor = lowerVendor(source)

    it('are plain data, from which the same files are written', async () => {
      const readVendor = JSON.parse(JSON.stringify(vendor))
      expect(readVendor).toStrictEqual(vendor)
      const files = await emitVendor(vendor, workspaceTargets, documentTypes)
      expect(await emitVendor(readVendor, workspaceTargets, documentTypes)).toEqual(files)
    })
  },
)
