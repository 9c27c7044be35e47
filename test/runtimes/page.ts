import { tell } from './story.ts'

Object.assign(globalThis, { tell })
