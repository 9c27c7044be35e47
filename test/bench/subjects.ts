import { join } from 'node:path'
import { OUTLAY } from './process.ts'

/** A server under test: what starts it, and where it answers. */
export interface Subject {
  readonly name: string
  readonly args: readonly string[]
  /** Where an estimate is posted. */
  readonly estimate: string
  /** What anyone can get. */
  readonly models: string
}

/** `outlay mock` as people run it. */
export const mock: Subject = {
  name: 'mock',
  args: [OUTLAY, 'mock', '--port', '0'],
  estimate: '/x-router/v1/images/estimate',
  models: '/x-router/v1/images/models',
}

/** Prism with its own HTTP server, which leaves out the base path. */
export const prism: Subject = {
  name: 'Prism',
  args: [join(import.meta.dirname, 'prism-server.ts')],
  estimate: '/v1/images/estimate',
  models: '/v1/images/models',
}

/** node:http alone. */
export const echo: Subject = {
  name: 'echo',
  args: [join(import.meta.dirname, 'echo-server.ts')],
  estimate: '/',
  models: '/',
}
