import type { Client, ClientOptions } from '@outlay/sdk'

interface SpecOperation {
  readonly parameters: readonly { readonly name: string; readonly in: string }[]
}

/** A vendor's functions, called by the ids of their operations without a look at the types of what they take. */
export interface Loosely {
  /** What a call of an operation throws when it is answered with this status and JSON body. */
  readonly thrown: (operation: string, status: number, body: unknown) => Promise<unknown>
}

/** The functions of an entry, and the operations of its document. */
export function loosely(
  entry: { readonly createClient: (options: ClientOptions) => Client },
  operations: Readonly<Record<string, SpecOperation>>,
): Loosely {
  const functions = entry as unknown as Readonly<Record<string, (options: object) => Promise<unknown>>>
  return {
    thrown: async (operation, status, body) => {
      const fetch = async (): Promise<Response> => Response.json(body, { status })
      const client = entry.createClient({ fetch, retry: 0, auth: 'a.b', headers: {} })
      const inPath = operations[operation]?.parameters.filter((one) => one.in === 'path') ?? []
      const path = Object.fromEntries(inPath.map(({ name }) => [name, 'a']))
      const call = functions[operation]?.({ client, path, ...(isSent(operation) && { body: {} }) })
      return call?.then(
        () => undefined,
        (error: unknown) => error,
      )
    },
  }
}

function isSent(operation: string): boolean {
  return !/^(get|list)/.test(operation)
}
