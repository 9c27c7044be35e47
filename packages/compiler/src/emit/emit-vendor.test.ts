import { describe, expect, it } from 'vitest'
import { lowerRules } from '../lower/rules.ts'
import { lowerVendor } from '../lower/vendor.ts'
import { vendorSource } from '../model/vendor.ts'
import { vendorFolders } from '../parse/vendor-folder.ts'
import { emitVendor } from './emit-vendor.ts'
import { workspaceTargets } from './output/targets.ts'

const OPENAPI = `${import.meta.dirname}/../../../../openapi`

describe.each(vendorFolders(OPENAPI, OPENAPI).map((folder) => [folder.name, vendorSource(folder)] as const))(
  'the facts of %s',
  (_, source) => {
    const vendor = lowerVendor(source)
    const rules = lowerRules(source)

    it('are plain data, from which the same files are written', async () => {
      const [readVendor, readRules] = JSON.parse(JSON.stringify([vendor, rules]))
      expect(readVendor).toStrictEqual(vendor)
      const files = await emitVendor(vendor, rules, workspaceTargets)
      expect(await emitVendor(readVendor, readRules, workspaceTargets)).toEqual(files)
    })
  },
)
