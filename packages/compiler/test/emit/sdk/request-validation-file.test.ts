import { describe, expect, it } from 'vitest'
import { standaloneTargets, workspaceTargets } from '../../../src/emit/output/targets.ts'
import { requestValidationFile } from '../../../src/emit/sdk/request-validation-file.ts'
import { documentIr, soundIr } from '../sound-ir.ts'

const vendor = soundIr()

/** The entry of the sound vendor, had it bodies of another media type. */
function withBodiesOf(mediaType: string): string {
  const document = JSON.parse(JSON.stringify(vendor.document).replaceAll('application/json', mediaType))
  return requestValidationFile(documentIr(document, 'sound'), workspaceTargets).text
}

describe('the generated entry request-validation', () => {
  it('stands beside the offline entry', () => {
    expect(requestValidationFile(vendor, workspaceTargets).path).toBe(
      'packages/sdk/src/generated/sound/request-validation.gen.ts',
    )
  })

  it.each([
    [
      workspaceTargets,
      ['@outlay/validators/sound/requests-thorough', '../sound.gen.ts', '../../request-validation/runtime.ts'],
    ],
    [
      standaloneTargets,
      ['../../validators/sound/requests-thorough.gen.ts', '../sound.gen.ts', '@outlay/sdk/runtime/request-validation'],
    ],
  ])('imports thorough checks, the plain functions and the runtime of its own', (targets, from) => {
    const { text } = requestValidationFile(vendor, targets)
    expect(new Set(Array.from(text.matchAll(/ from '([^']+)'/g), ([, path]) => path))).toEqual(new Set(from))
  })

  it('has every operation of the document once, with the type of its plain function', () => {
    const { text } = requestValidationFile(vendor, workspaceTargets)
    const named = Array.from(text.matchAll(/^export const (\w+): typeof plain\.(\w+) = /gm), ([, ...names]) => names)
    expect(named).toEqual(vendor.operations.map(({ id }) => [id, id]))
  })

  it.each([
    ['application/json', true],
    ['application/vnd.acme+json', true],
    ['multipart/form-data', true],
    ['application/x-www-form-urlencoded', false],
    ['text/plain', false],
  ])('checks a body of %s: %s', (mediaType, then) => {
    expect(/Body\(checks\./.test(withBodiesOf(mediaType))).toBe(then)
  })

  it('hands the plain function on where there is nothing to check', () => {
    const bare = {
      ...vendor,
      operations: vendor.operations.map((one) => {
        const { body: _, ...others } = one
        return { ...others, parameters: [] }
      }),
    }
    const { text } = requestValidationFile(bare, workspaceTargets)
    expect(text).toContain("export { estimateSound } from '../sound.gen.ts'")
    expect(text).not.toMatch(/checks|plain/)
  })
})
