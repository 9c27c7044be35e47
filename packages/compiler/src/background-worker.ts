import module from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { BackgroundData, BackgroundRequest, BackgroundResponse } from './background.ts'
import { UnreadableDocument } from './emit/spec/type-declaration.ts'

// The program of the thread in which `background.ts` does what takes large libraries.
if ((workerData as BackgroundData).compileCache) module.enableCompileCache()
const loading = Promise.all([import('./check/structure-problems.ts'), import('./emit/spec/document-types.ts')])

async function respond({ id, task, document }: BackgroundRequest): Promise<BackgroundResponse> {
  const [{ structureProblems }, { documentTypes }] = await loading
  try {
    return { id, result: await (task === 'structure' ? structureProblems(document) : documentTypes(document)) }
  } catch (error) {
    return { id, message: (error as Error).message, isUnreadable: error instanceof UnreadableDocument }
  }
}

parentPort?.on('message', async (request: BackgroundRequest) => parentPort?.postMessage(await respond(request)))
