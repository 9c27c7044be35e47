import module from 'node:module'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { StructureProblem } from './check/structure.ts'
import { type TypeDeclaration, UnreadableDocument } from './emit/spec/type-declaration.ts'
import type { Json } from './model/schema.ts'

/** What the thread is started with. */
export interface BackgroundData {
  /** Whether the program that starts it keeps compiled code. */
  readonly compileCache: boolean
}

/** A document, and what is to be done with it: see `structureProblems` and `documentTypes`. */
export interface BackgroundRequest {
  readonly id: number
  readonly task: 'structure' | 'types'
  readonly document: Json
}

/** What came of it, or why nothing did. */
export type BackgroundResponse =
  | { readonly id: number; readonly result: readonly StructureProblem[] | readonly TypeDeclaration[] }
  | { readonly id: number; readonly message: string; readonly isUnreadable: boolean }

/**
 * A thread for what takes Redocly, hey-api and TypeScript: to load and to run them takes as long as all the rest, beside
 * which they run. It is started once, ends with the process, and does not keep the process alive.
 */
interface BackgroundThread {
  readonly worker: Worker
  readonly pending: Map<number, PromiseWithResolvers<unknown>>
  last: number
}

let running: BackgroundThread | undefined

/** Begins to load what the thread needs, so that it is ready once a document has been read. */
export function prepareBackground(): void {
  running ??= startThread()
}

/** What Redocly says of a document's structure; see `structureProblems`. */
export function findStructureProblems(document: Json): Promise<readonly StructureProblem[]> {
  return request('structure', document) as Promise<readonly StructureProblem[]>
}

/**
 * The types of a document; see `documentTypes`.
 *
 * @throws UnreadableDocument
 */
export function writeTypes(document: Json): Promise<readonly TypeDeclaration[]> {
  return request('types', document) as Promise<readonly TypeDeclaration[]>
}

function request(task: BackgroundRequest['task'], document: Json): Promise<unknown> {
  running ??= startThread()
  const { worker, pending } = running
  const done = Promise.withResolvers<unknown>()
  const id = running.last + 1
  running.last = id
  pending.set(id, done)
  worker.ref()
  worker.postMessage({ id, task, document } satisfies BackgroundRequest)
  return done.promise
}

function startThread(): BackgroundThread {
  const file = new URL(`./background-worker${extname(import.meta.url)}`, import.meta.url)
  const workerData: BackgroundData = { compileCache: module.getCompileCacheDir() !== undefined }
  const thread: BackgroundThread = { worker: new Worker(file, { workerData }), pending: new Map(), last: 0 }
  const fail = (error: Error): void => {
    for (const done of thread.pending.values()) done.reject(error)
    if (running === thread) running = undefined
  }
  thread.worker.unref()
  thread.worker.on('message', (response: BackgroundResponse) => settle(thread, response))
  thread.worker.on('error', fail)
  thread.worker.on('exit', (code) => fail(new Error(`The compiler's thread ended with exit code ${code}.`)))
  return thread
}

function settle({ worker, pending }: BackgroundThread, response: BackgroundResponse): void {
  const done = pending.get(response.id)
  pending.delete(response.id)
  if (pending.size === 0) worker.unref()
  if ('result' in response) done?.resolve(response.result)
  else done?.reject(response.isUnreadable ? new UnreadableDocument(response.message) : new Error(response.message))
}
