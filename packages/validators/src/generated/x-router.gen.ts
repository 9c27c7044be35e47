// Written by `pnpm generate` from openapi/x-router/; change it there.
import type { ImageEstimateRequest } from '@outlay/spec/x-router/schemas'
import { type Validator, validator } from '../compiled.ts'
import * as quick from './x-router/requests-quick.gen.ts'
import * as thorough from './x-router/requests-thorough.gen.ts'

export const imageEstimateRequest: Validator<ImageEstimateRequest> = validator({ name: 'ImageEstimateRequest', quick: quick.imageEstimateRequest, thorough: thorough.imageEstimateRequest, order: ["model","width","height","numberResults"] })
