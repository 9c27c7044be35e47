import type { VendorSource } from '../../model/vendor.ts'
import { worldDocument } from '../../model/world.ts'
import { type GeneratedFile, head } from '../output/file.ts'
import type { Targets } from '../output/targets.ts'
import { quickCode } from './quick-code.ts'
import { thoroughCode } from './thorough-code.ts'

/** The validator of a vendor's worlds, with ajv's code; none where the vendor has no world. */
export function worldValidatorFiles({ name, world }: VendorSource, targets: Targets): GeneratedFile[] {
  if (world === undefined) return []
  const document = worldDocument(world)
  const checked = [{ name: 'world', schema: { $ref: '#/components/schemas/World' }, whole: 'The world' }]
  const compiled = targets.validators.runtime(1)
  const below = `${targets.validators.folder}/${name}`
  const text = [
    head(name),
    `import type { World } from '${targets.spec.import(`${name}/world-schemas`, 1)}'\n`,
    `import { type Validator, validator } from '${compiled}'\n`,
    "import * as quick from './world-quick.gen.ts'\n",
    "import * as thorough from './world-thorough.gen.ts'\n\n",
    "export const world: Validator<World> = /* @__PURE__ */ validator({ name: 'World', quick: quick.world, thorough: thorough.world })\n",
  ].join('')
  return [
    { path: `${below}/world.gen.ts`, text },
    { path: `${below}/world-quick.gen.ts`, text: `${head(name)}${quickCode(document, checked, compiled)}` },
    { path: `${below}/world-thorough.gen.ts`, text: `${head(name)}${thoroughCode(document, checked, compiled)}` },
  ]
}
