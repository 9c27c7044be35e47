import type { Preferences } from './connect-prism.ts'

/**
 * What a client asks of Prism: by the header `Prefer: code=400, example=unknownModel`, or else by the queries `__code`,
 * `__example`, `__dynamic` and `__seed`, which no operation can have for itself here.
 */
export function readPreferences(request: Request, query: URLSearchParams): Preferences | { readonly message: string } {
  const prefer = request.headers.get('prefer')
  const preferences = prefer === null ? inQuery(query) : inHeader(prefer)
  const [code, dynamic, exampleKey, seed] = ['code', 'dynamic', 'example', 'seed'].map((name) => preferences.get(name))
  if (code !== undefined && !/^[1-5][0-9]{2}$/.test(code)) {
    return { message: `The preference code must be a status from 100 to 599; received ${JSON.stringify(code)}.` }
  }
  if (dynamic !== undefined && dynamic !== 'true' && dynamic !== 'false') {
    return { message: `The preference dynamic must be true or false; received ${JSON.stringify(dynamic)}.` }
  }
  return {
    dynamic: dynamic === 'true',
    ...(code !== undefined && { code: Number.parseInt(code, 10) }),
    ...(exampleKey !== undefined && { exampleKey }),
    ...(seed !== undefined && { seed }),
  }
}

function inQuery(query: URLSearchParams): ReadonlyMap<string, string> {
  return new Map([...query].filter(([name]) => name.startsWith('__')).map(([name, value]) => [name.slice(2), value]))
}

function inHeader(prefer: string): ReadonlyMap<string, string> {
  return new Map(
    prefer.split(/[,;]/).map((one): [string, string] => {
      const [name = '', value = ''] = one.split('=').map((part) => part.trim())
      return [name.toLowerCase(), value.replace(/^"(.*)"$/, '$1')]
    }),
  )
}
