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

/** `outlay mock` with all its vendors, from the sources unless another file of the command is given. */
export function outlayMock(command: string = OUTLAY): Subject {
  return {
    name: 'mock',
    args: [command, 'mock', '--port', '0'],
    estimate: '/x-router/v1/images/estimate',
    models: '/x-router/v1/images/models',
  }
}

/** `serve()` with one vendor, and without a log. */
export const serveAlone: Subject = {
  name: 'serve()',
  args: [join(import.meta.dirname, 'serve-server.ts')],
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

/** node:http alone, which answers with a text. */
export function bareServer(answer: string): Subject {
  return {
    name: 'node:http',
    args: [join(import.meta.dirname, 'bare-server.js'), answer],
    estimate: '/',
    models: '/',
  }
}
