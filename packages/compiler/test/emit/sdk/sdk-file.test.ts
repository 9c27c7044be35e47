import type { Vendor } from '@outlay/ir'
import { describe, expect, it } from 'vitest'
import type { GeneratedFile } from '../../../src/emit/output/file.ts'
import { standaloneTargets, type Targets, workspaceTargets } from '../../../src/emit/output/targets.ts'
import { offlineFile } from '../../../src/emit/sdk/offline-file.ts'
import { sdkFile } from '../../../src/emit/sdk/sdk-file.ts'
import { pascalCase } from '../../../src/model/case.ts'
import { documentIr, soundIr } from '../sound-ir.ts'

const vendor = soundIr()
const TYPES = new Set(['Data', 'Errors', 'Responses'].map((end) => `EstimateSound${end}`))

function sdk(of: Vendor, targets: Targets): GeneratedFile {
  return sdkFile(of, TYPES, targets)
}

describe('the generated SDK', () => {
  it('has the same bytes for the same document, and leaves the document as it is', () => {
    const before = JSON.stringify(vendor.document)
    const first = sdk(vendor, workspaceTargets)
    expect(sdk(vendor, workspaceTargets)).toEqual(first)
    expect(JSON.stringify(vendor.document)).toBe(before)
  })

  it('stands beside its offline entry', () => {
    expect(sdk(vendor, workspaceTargets).path).toBe('packages/sdk/src/generated/sound.gen.ts')
    expect(offlineFile(vendor, workspaceTargets).path).toBe('packages/sdk/src/generated/sound/offline.gen.ts')
  })

  it.each([
    [workspaceTargets, ['../runtime.ts', '@outlay/spec/sound/response-types']],
    [standaloneTargets, ['@outlay/sdk/runtime', '../spec/sound/response-types.gen.ts']],
  ])('imports the runtime and the types of the spec package, and nothing of hey-api', (targets, from) => {
    const { text } = sdk(vendor, targets)
    expect(new Set(Array.from(text.matchAll(/ from '([^']+)'/g), ([, path]) => path))).toEqual(new Set(from))
    expect(text).not.toMatch(/hey-api|[/"]types\.gen|client\.gen|ThrowOnError|TDataShape/)
  })

  it('has one function for each operation, which names the operation in its call and as its property', () => {
    const { text } = sdk(vendor, workspaceTargets)
    for (const { id } of vendor.operations) {
      const type = `OperationFunction<${pascalCase(id)}Data, ${pascalCase(id)}Responses, ${pascalCase(id)}Errors, unknown, 'sound'>`
      expect(text.split(`export const ${id}: ${type} = /* @__PURE__ */ Object.assign((options: `)).toHaveLength(2)
      expect(text.split(`}), { operation: ${id}Operation })\n`)).toHaveLength(2)
      expect(text.split(`operation: ${id}Operation, method: 'POST', url: `)).toHaveLength(2)
      expect(text.split(`const ${id}Operation: Operation<${pascalCase(id)}Errors> = `)).toHaveLength(2)
    }
  })

  it.each([
    ['multipart/form-data', 'formDataBodySerializer'],
    ['application/x-www-form-urlencoded', 'urlSearchParamsBodySerializer'],
  ])('writes a body of %s by the %s of the runtime', (mediaType, serializer) => {
    const document = JSON.parse(JSON.stringify(vendor.document).replaceAll('application/json', mediaType))
    const { text } = sdk(documentIr(document, 'sound'), workspaceTargets)
    expect(text).toMatch(new RegExp(`^import .*\\b${serializer}\\b.* from '../runtime.ts'`, 'm'))
    expect(text).toContain(`...${serializer},`)
  })

  it('sends keys where the document asks for one, and says nothing of keys where it asks for none', () => {
    const securitySchemes = {
      team: { type: 'apiKey', in: 'header', name: 'X-Team-Pass' },
      bearer: { type: 'http', scheme: 'bearer' },
    }
    const components = { ...(vendor.document['components'] as object), securitySchemes }
    const document = { ...vendor.document, components, security: [{ team: [] }, { bearer: [] }] }
    const { text } = sdk(documentIr(document, 'sound'), workspaceTargets)
    expect(text).toMatch(/^import \{.* authenticateRequest,.*\} from '..\/runtime.ts'/m)
    expect(text).toMatch(
      /^const vendor: VendorConfig = \{ \.\.\.\{"server":.*\}, authenticate: authenticateRequest \}$/m,
    )
    expect(text).toMatch(/^export \{.* ApiKeyError, type ApiKeyErrorReason \} from/m)
    const call = text.replace(/\s+/g, ' ')
    expect(call).toContain(
      'security: [{"name":"X-Team-Pass","type":"apiKey"},{"scheme":"bearer","type":"http"}], operation: estimateSound',
    )
    expect(sdk(vendor, workspaceTargets).text).not.toMatch(/authorize|veil|security|UnsendableKey/)
  })

  it('says that an operation streams, also where no schema says what', () => {
    const streamed = '$1"text/event-stream":{},'
    const written = JSON.stringify(vendor.document).replace(/("200":\{.*?"content":\{)/, streamed)
    const document = JSON.parse(written)
    const { text } = sdk(documentIr(document, 'sound'), workspaceTargets)
    expect(text).toContain("EstimateSoundErrors, AnyEvent, 'sound'> = ")
    expect(text).toMatch(/ as OperationFunction<.*, AnyEvent, 'sound'>$/m)
  })

  it('makes no client of its own', () => {
    const { text } = sdk(vendor, workspaceTargets)
    expect(text.match(/createVendorClient\(/g)).toHaveLength(1)
    expect(text).toContain('=> createVendorClient(vendor, options)')
  })
})
