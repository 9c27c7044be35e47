import ts from 'typescript'
import { isCode, isGenerated, isTest, type Rule, type Source } from './source.ts'
import { at, nodesOf } from './syntax.ts'

/** Words that no identifier and no name of a file or folder has any more, with the standard word. */
export const RETIRED_WORDS: Readonly<Record<string, string>> = {
  agenda: 'scheduler',
  darkroom: 'a folder of test/fixtures',
  doorkeeper: 'authenticate',
  floors: 'layers',
  mistake: 'diagnostic',
  mistakes: 'diagnostics',
  patience: 'retry and timeout options',
  plant: 'case',
  plants: 'cases',
  purse: 'billing account',
  rooms: 'targets',
  surroundings: 'environment',
  veil: 'redactor',
  wished: 'referenced resources',
}

/** Identifiers that are no more, with the standard one. */
export const RETIRED_IDENTIFIERS: Readonly<Record<string, string>> = {
  Asked: 'IncomingRequest or CacheKey, by what it is',
  Asking: 'by what it is',
  OWN: 'defaultEnvironment',
  Picked: 'by what it is',
  Picking: 'ResponseSelector',
  Picks: 'ConditionalOperation',
  Room: 'Target',
  Take: 'BodyReader',
  Taken: 'ResponseContext',
  Told: 'by what it is',
  Visit: 'AuthContext',
  admit: 'authenticate',
  asDeclared: 'matchesDocument',
  catchUp: 'runDue',
  hideMarked: 'redactFields',
  holdToContract: 'checkContract',
  isDeclared: 'isDryRun',
  pickAnswers: 'selectResponse',
  placeOrder: 'reserve',
  presumes: 'requires',
  suppose: 'prepare',
  toldFault: 'redactFault',
  untilEnded: 'raceAbort',
  withoutKeys: 'redactHeaders',
  withoutQuotes: 'redactText',
  workspaceRooms: 'workspaceTargets',
  looseRooms: 'standaloneTargets',
}

/** Participles that name nothing in what is shipped: a name says what a value is. */
const PARTICIPLES: readonly string[] = ['asked', 'judged', 'picked', 'supposed', 'told', 'wished']

/** Names of files and folders that are no more, without their endings. */
export const RETIRED_FILES: Readonly<Record<string, string>> = {
  'as-findings': 'rewrite-ajv-errors',
  chance: 'random',
  compiled: 'runtime',
  'fifth-vendor': 'a folder of test/fixtures',
  'hold-to-contract': 'check-contract',
  lies: 'broken-servers',
  'open-schemas': 'response-types',
  'own-error': 'server-error',
  'own-page': 'internal-routes',
  pains: 'regressions',
  pieces: 'filler-words',
  shown: 'what the file does',
  slim: 'strip-annotations',
  suppose: 'prepare',
  told: 'what the file does',
  'until-ended': 'race-abort',
  'with-leaves': 'inline-scalar-refs',
  'without-quotes': 'redact-text',
}

/** Where the words are data: the lists here, their cases, and an invented vendor's own name. */
const EXCEPTIONS = /^test\/(?:architecture\/retired-words\.|fixtures\/)/

/** Private and retired words are in no identifier and in no name of a file: readers guess the standard ones. */
export const retiredWords: Rule = (sources) => {
  const files = sources.filter(({ path }) => /^(packages|scripts|test)\//.test(path) && !EXCEPTIONS.test(path))
  const paths = files.flatMap(({ path }) => namesIn(path))
  return [
    ...[...new Map(paths.map((name) => [name.path, name])).values()].flatMap(fileViolations),
    ...files.filter(({ path }) => isCode(path) && !isGenerated(path)).flatMap(identifierViolations),
  ]
}

interface Name {
  readonly path: string
  readonly stem: string
}

function namesIn(path: string): Name[] {
  const parts = path.split('/')
  return parts.map((part, depth) => ({ path: parts.slice(0, depth + 1).join('/'), stem: part.split('.')[0] ?? '' }))
}

function fileViolations({ path, stem }: Name): string[] {
  const standard = listed(RETIRED_FILES, stem) ?? standardOfWords(stem.split('-'))
  return standard === undefined ? [] : [`${path}:1 is named by a retired word; the standard is ${standard}`]
}

function identifierViolations(source: Source): string[] {
  const seen = new Set<string>()
  const isShipped = /^(?:packages\/[^/]+|scripts)\/src\//.test(source.path) && !isTest(source.path)
  return nodesOf(source).flatMap((node) => {
    if (!ts.isIdentifier(node) || seen.has(node.text)) return []
    seen.add(node.text)
    const standard = listed(RETIRED_IDENTIFIERS, node.text) ?? standardOfWords(wordsIn(node.text))
    if (standard !== undefined) return [at(source, node, `says ${node.text}; the standard word is ${standard}`)]
    const isParticiple = isShipped && PARTICIPLES.includes(node.text)
    return isParticiple ? [at(source, node, `says ${node.text}; a name says what the value is`)] : []
  })
}

/** `retired`, `words` and `of` of `retiredWordsOf`; of `RETIRED_WORDS` likewise. */
function wordsIn(identifier: string): string[] {
  return identifier
    .replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3 $2')
    .split(/[ _$]+/)
    .map((word) => word.toLowerCase())
}

function standardOfWords(words: readonly string[]): string | undefined {
  return words.map((word) => listed(RETIRED_WORDS, word)).find((standard) => standard !== undefined)
}

function listed(list: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(list, word) ? list[word] : undefined
}
