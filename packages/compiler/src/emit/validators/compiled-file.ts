import { twinsIn } from '@outlay/validators/compiled'
import { _, Ajv2020, type CodeKeywordDefinition, type Options } from 'ajv/dist/2020.js'
import standaloneModule from 'ajv/dist/standalone/index.js'
import { formats } from '../../model/formats.ts'
import { componentSchemas, type Json } from '../../model/schema.ts'
import { slim } from './slim.ts'
import { withLeaves } from './with-leaves.ts'

const standalone = standaloneModule.default

/** A schema to compile under the name that its check is exported with. */
export interface NamedSchema {
  readonly name: string
  readonly schema: Json
  /** What a sentence calls the value, where that is not the body. */
  readonly whole?: string
}

/** Which faults the checks look for: the first one, without a word about it, or all of them with everything said. */
export type Depth = 'quick' | 'thorough'

const OPTIONS: Readonly<Record<Depth, Options>> = {
  quick: { allErrors: false, messages: false },
  thorough: { allErrors: true, messages: false, verbose: true },
}

const EXPORT = /^export const (\w+) = (\w+);$/gm

/** ajv compares each entry with each other one; a list of many must not take the square of their number. */
const uniqueItems: CodeKeywordDefinition = {
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  code: (cxt) => {
    const twinsOf = cxt.gen.scopeValue('func', { ref: twinsIn, code: _`require("twins").default` })
    if (cxt.schema === true) cxt.fail(_`${twinsOf}(${cxt.data}) !== undefined`)
  },
}

/** The checks of a document's schemas as ajv compiles them: under `check:<name>`. */
export function ajvOf(document: Json, schemas: readonly NamedSchema[], depth: Depth): Ajv2020 {
  const ajv = new Ajv2020({
    ...OPTIONS[depth],
    // Each missing field by its name.
    loopRequired: Number.POSITIVE_INFINITY,
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    formats,
    code: { esm: true, source: true, lines: true },
  })
  if (depth === 'quick') ajv.removeKeyword('uniqueItems').addKeyword(uniqueItems)
  // Which fields were looked at is of interest to these words alone; ajv keeps book of them in any case.
  ajv.opts.unevaluated = /"unevaluated(Properties|Items)":/.test(JSON.stringify([document, schemas]))
  for (const [name, schema] of Object.entries(componentSchemas(document)))
    ajv.addSchema(slim(withLeaves(document, schema)) as Json, `document:${name}`)
  for (const { name, schema } of schemas) ajv.addSchema(slim(withLeaves(document, schema)) as Json, `check:${name}`)
  return ajv
}

/** Code of checks that ajv compiled ahead, without run-time dependency: an ES module that imports only `compiled`. */
export function quickCode(document: Json, schemas: readonly NamedSchema[], compiled: string): string {
  const ajv = ajvOf(document, schemas, 'quick')
  const written = standalone(ajv, Object.fromEntries(schemas.map(({ name }) => [name, `check:${name}`])))
  const code = shortLengths(written.replace('"use strict";\n', ''))
  return withoutRequire(code.replace(EXPORT, 'export const $1: CompiledCheck = $2;'), compiled)
}

/** Counting code points is slow; most texts are too short or long enough by their code units alone. */
function shortLengths(code: string): string {
  return code
    .replace(/(func\d+)\((data\d*)\) > (\d+)/g, '$2.length > $3 && $1($2) > $3')
    .replace(/(func\d+)\((data\d*)\) < (\d+)/g, (test, ...[, data, least]: string[]) => {
      const enough = 2 * Number.parseInt(String(least), 10)
      return `${data}.length < ${enough} && ${test}`
    })
}

/** Replaces what ajv's code would load at run time by our own few lines. */
function withoutRequire(code: string, compiled: string): string {
  const used = new Set(['type CompiledCheck'])
  const take = (name: string, text: string): string => {
    used.add(name)
    return text
  }
  const replaced = code
    .replace(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, () => take('codePoints', 'codePoints'))
    .replace(/require\("ajv\/dist\/runtime\/equal"\)\.default/g, () => take('equal', 'equal'))
    .replace(/require\("twins"\)\.default/g, () => take('twinsIn', 'twinsIn'))
  if (/\brequire\(/.test(replaced))
    throw new Error(`ajv's code still loads ${/require\("[^"]*"\)/.exec(replaced)?.[0]}`)
  return `// @ts-nocheck: written by ajv\nimport { ${[...used].sort().join(', ')} } from '${compiled}'\n\n${replaced}\n`
}
