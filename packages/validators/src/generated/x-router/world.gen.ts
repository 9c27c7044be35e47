// Written by `pnpm generate` from openapi/x-router/; change it there.
import { type Validator, validator } from '../../runtime.ts'
import * as quick from './world-quick.gen.ts'
import * as thorough from './world-thorough.gen.ts'
import type { World } from '@outlay/spec/x-router/world-schemas'

export const world: Validator<World> = /* @__PURE__ */ validator({ name: "World", quick: quick.world, thorough: thorough.world })
