import { type AjvError, finding } from '@outlay/validators'
import type { Json } from '../document/schema.ts'

/** How ajv puts an error into its code, with all said about it (`verbose`). */
const ERROR = new RegExp(
  [
    // Where only whether it fits is asked, as within `not`, nothing is said.
    String.raw`const (err\d+) = \{(?:instancePath(?<place>:.*?)?,schemaPath:"(?:[^"\\]|\\.)*",keyword:"(?<keyword>[^"]+)"`,
    String.raw`,params:(?<params>\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}),schema:.*,parentSchema:(?<schema>[^{}]*?),data(?<data>:.+?)?(?:,propertyName:\w+)?)?\};`,
    String.raw`\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;`,
  ].join(''),
  'g',
)
const HEAD =
  /\(data, \{instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors=\{\}\}=\{\}\)\{\n(.*\n)?let vErrors = null;\nlet errors = 0;/g
const CALL =
  /(validate\d+)\((.+?), \{instancePath(:.*?)?,parentData(?::\w+)?,parentDataProperty(?::.*?)?,rootData,dynamicAnchors\}\)/g

/**
 * ajv's code for all errors as code for findings: each check adds what it finds to one list and returns it. The words,
 * the problems and the choices of `anyOf` and `oneOf` are settled here, so that no schema is left in the code.
 *
 * @throws Error where ajv wrote something in another way
 */
export function asFindings(code: string): string {
  const schemas = schemasIn(code)
  const rewritten = withoutWrappers(code)
    .replace(ERROR, (...match) => `vErrors.push(${findingCode(match.at(-1) as Groups, schemas)});`)
    // What failed in the branches of a choice goes before the choice is told.
    .replace(
      /(if\(!valid\d+\)\{\nvErrors\.push\(\[.*, "(?:anyOf|oneOf)", .*\);\n\}\nelse \{\n)errors = (_errs\d+);/g,
      (_, choice: string, before: string) => `vErrors.length = ${before};\n${choice}errors = ${before};`,
    )
    .replace(
      /errors = (_errs\d+);\nif\(vErrors !== null\)\{\nif\(\1\)\{\nvErrors\.length = \1;\n\}\nelse \{\nvErrors = null;\n\}\n\}/g,
      'vErrors.length = $1;',
    )
    .replace(/(const|let|var) (_errs\d+) = errors;/g, '$1 $2 = vErrors.length;')
    .replace(/\b(_errs\d+) === errors\b/g, '$1 === vErrors.length')
    .replace(HEAD, '(data, instancePath = "", vErrors = []){\n$1')
    .replace(/validate\d+\.errors = vErrors;\n/g, '')
    .replace(/return errors === 0;/g, 'return vErrors;')
    // It is read from left to right: the length before the call, and after it.
    .replace(CALL, (...[, name, value, place]: string[]) => {
      return `vErrors.length === ${name}(${value}, ${place?.slice(1) ?? 'instancePath'}, vErrors).length`
    })
    .replace(
      /\n?vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;/g,
      '',
    )
    .replace(/if\(!\(vErrors\.length === (validate\d+\(.*\))\.length\)\)\{\n?\}\n(?!else)/g, '$1;\n')
    .replace(/func\d+\.call\((schema[\w.]+(?:\["[^"]*"\][\w.]*)*), (key\d+)\)/g, (_, path: string, key: string) => {
      return `${JSON.stringify(Object.keys(valueAt(path, schemas) as object))}.includes(${key})`
    })
    .replace(/ = new RegExp\(/g, ' = /* @__PURE__ */ new RegExp(')
  return checkedCode(withoutUnused(rewritten))
}

interface Groups {
  readonly place?: string
  readonly keyword?: string
  readonly params?: string
  readonly schema?: string
  readonly data?: string
}

type Schemas = ReadonlyMap<string, unknown>

function schemasIn(code: string): Schemas {
  return new Map(
    Array.from(code.matchAll(/^const (schema\d+) = (.*);$/gm), ([, name, text]) => [
      String(name),
      JSON.parse(String(text)) as unknown,
    ]),
  )
}

/** `schema34.properties["X-Y"].items[0]` in the schemas of the code. */
function valueAt(path: string, schemas: Schemas): unknown {
  const [name = '', ...keys] = Array.from(
    path.matchAll(/([A-Za-z_$][\w$]*)|\[(\d+|"(?:[^"\\]|\\.)*")\]/g),
    ([, word, key]) => word ?? String(JSON.parse(String(key))),
  )
  if (!schemas.has(name)) throw otherwise(path)
  return keys.reduce<unknown>((value, key) => (value as Json)[key], schemas.get(name))
}

/** Code of what an error says; what only the value decides is left as ajv named it. */
function findingCode({ place, keyword, params = '', schema = '', data }: Groups, schemas: Schemas): string {
  if (keyword === undefined) return '[]'
  const parent = (schema === 'false' ? {} : valueAt(schema, schemas)) as Json
  const value = data?.slice(1) ?? 'data'
  const missing = /missingProperty: (?:"((?:[^"\\]|\\.)*)"|(\w+))/.exec(params)
  if (missing?.[2] !== undefined) throw otherwise(params)
  const unknown = /(additionalProperty|unevaluatedProperty): (\w+)/.exec(params)
  const twins = /\{i, j\}|i: (\w+), j: (\w+)/.exec(params)
  const error: AjvError = {
    instancePath: '',
    schemaPath: '',
    keyword,
    params: {
      limit: parent[keyword],
      multipleOf: parent['multipleOf'],
      format: parent['format'],
      type: parent['type'],
      ...(missing && { missingProperty: JSON.parse(`"${missing[1]}"`) as string }),
      ...(unknown && { [String(unknown[1])]: '' }),
      ...(twins && { i: '\u0001', j: '\u0002' }),
    },
    parentSchema: parent,
  }
  const [, , words, , problem, field, ...bounds] = finding(error)
  const told = JSON.stringify(problem)
    ?.replace('\\u0001', `" + ${twins?.[1] ?? 'i'} + "`)
    .replace('\\u0002', `" + ${twins?.[2] ?? 'j'} + "`)
  const parts = [
    place?.slice(1) ?? 'instancePath',
    JSON.stringify(keyword),
    JSON.stringify(words),
    missing ? undefined : unknown ? `${value}[${unknown[2]}]` : value,
    told,
    unknown ? unknown[2] : field === undefined ? undefined : JSON.stringify(field),
    ...bounds.map((bound) => JSON.stringify(bound)),
  ]
  while (parts.at(-1) === undefined) parts.pop()
  return `[${parts.map((part) => part ?? 'undefined').join(', ')}]`
}

/** A check that calls itself, or one that is written later, does so through an object. */
function withoutWrappers(code: string): string {
  const wrappers = code.matchAll(/^const (wrapper\d+) = \{validate: (validate\d+)\};\n/gm)
  return Array.from(wrappers).reduce(
    (text, [line, wrapper, check]) => text.replace(line, '').replaceAll(`${wrapper}.validate`, String(check)),
    code,
  )
}

/** Schemas and functions that nothing asks for any more. */
function withoutUnused(code: string): string {
  return code.replace(/^const ((?:schema|func)\d+) = .*;\n/gm, (line, name: string) =>
    code.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : '',
  )
}

function checkedCode(code: string): string {
  const bare = code.replace(/^const (formats|pattern)\d+ = .*$/gm, '').replace(/"(?:[^"\\]|\\.)*"/g, '""')
  const left = /(?<![."\w])errors\b|\bvErrors = (?!\[\])|\b(rootData|parentData|dynamicAnchors)\b/.exec(bare)
  if (left !== null) throw otherwise(bare.slice(Math.max(0, left.index - 200), left.index + 200))
  return code
}

function otherwise(what: string): Error {
  return new Error(`ajv wrote its code in another way: ${what}`)
}
