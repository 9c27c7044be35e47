import { memoize } from './memoize.ts'
import { decodePunycode } from './punycode.ts'
import { quote } from './read-url.ts'

/** Suffixes that no public DNS serves (RFC 6761, 6762, 7686, 8375, ICANN), or that networks use internally. */
const LOCAL = [
  ...['localhost', 'localdomain', 'local', 'internal', 'intranet', 'private', 'corp', 'home', 'lan', 'home.arpa'],
  ...['svc', 'test', 'invalid', 'onion', 'alt'],
]

/** Names under which clouds serve metadata inside a machine; most others end in `internal`. */
const METADATA = [
  ...['metadata', 'instance-data', 'rancher-metadata', 'metadata.google.internal', 'metadata.goog'],
  ...['metadata.tencentyun.com', 'metadata.platformequinix.com', 'metadata.packet.net'],
]

/** Names that are reserved, with everything below them. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([...METADATA, ...LOCAL])

/**
 * The reserved name that a host is, or is below; undefined for any other host.
 *
 * @example reservedNameOf('app.localhost', RESERVED_NAMES) // 'localhost'
 */
export function reservedNameOf(host: string, names: ReadonlySet<string>): string | undefined {
  for (let start = 0; start !== -1; start = host.indexOf('.', start)) {
    if (start > 0) start += 1
    const end = host.slice(start)
    if (names.has(end)) return end
  }
  return undefined
}

/** Letters that look like the first of their row without accents; i, l and 1 look like each other. */
const ROWS = [
  ...['aаαɑᴀꭺ', 'bвʙЬьꮟꞵ', 'cсϲᴄꮯ', 'dԁɗđᴅꭰꮷ', 'eеєεҽɛᴇꭼəꬲ', 'fғƒꜰẝ', 'gɡģցɢԍƍ', 'hһհнħʜꮋ', 'jјյϳᴊꭻ', 'kкκĸᴋꮶҝ'],
  ...[
    'li1ӏіιıɩɪłƚǀʟꮮlɫіꙇיןاﺍ丨ㅣꓲⵏוӀɭĺḷ',
    'mмᴍꮇɱ',
    'nոпνńɴηṇŋռ',
    'o0оοօσøɵᴏ๐໐〇ㅇ口ロоഠဝჿ०০੦૦௦౦೦ⲟꬽѳ',
    'pрρᴘþꮲ',
    'qԛգզ',
  ],
  ...['rгʀꭱꮢɍṛ', 'sѕꜱꮪșʂ', 'tтτŧᴛꭲƭ', 'uυսᴜцʋ', 'vѵνᴠꮩט', 'wԝωшᴡꮃɯա', 'xхχ', 'yуүγʏყ', 'zᴢꮓʐ'],
]
const PLAIN: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row) => [...row].map((one) => [one, row.charAt(0)] as const)),
)
const SKELETONS: ReadonlyMap<string, string> = new Map([...RESERVED_NAMES].map((name) => [skeletonOf(name), name]))

const SKELETON_NAMES: ReadonlySet<string> = new Set(SKELETONS.keys())

const LATIN = /\p{Script=Latin}/u
/** Latin letters stand beside Han, kana, Hangul and Bopomofo in ordinary names (UTS 39, "highly restrictive"). */
const FOREIGN_TO_LATIN =
  /[^\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Common}\p{Script=Inherited}]/u

/**
 * The reserved name that a decoded host looks like, by the shapes of its letters; undefined for plain ASCII.
 *
 * @example lookAlikeOf('ӏосаӏ') // 'local'
 */
export function lookAlikeOf(host: string): string | undefined {
  if (/^[\0-\x7f]*$/.test(host)) return undefined
  return SKELETONS.get(reservedNameOf(skeletonOf(host), SKELETON_NAMES) ?? '')
}

/**
 * Whether a decoded label mixes Latin letters with those of another alphabet.
 *
 * @example mixesAlphabets('lоcalhost') // true: its о is Cyrillic
 */
export function mixesAlphabets(label: string): boolean {
  return LATIN.test(label) && FOREIGN_TO_LATIN.test(label)
}

function skeletonOf(text: string): string {
  const bare = text.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  return [...bare].map((one) => PLAIN.get(one) ?? one).join('')
}

const MOST_CHARACTERS = 253
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/

/**
 * Says why a host name, in ASCII as `URL` spells it, is not a name of public DNS; undefined when it is.
 *
 * Labels in Punycode are decoded. Labels that mix Latin letters with another alphabet (East Asian scripts aside) are
 * refused, and so are names that look like a reserved one, by a small table of similar letters.
 *
 * @example findNameFault('app.localhost') // 'is below "localhost"'
 */
export const findNameFault: (name: string) => string | undefined = memoize(findFault)

function findFault(name: string): string | undefined {
  const ascii = name.split('.')
  if (name.length > MOST_CHARACTERS || !ascii.every((label) => LABEL.test(label))) {
    return 'is not a valid DNS name (labels of 1 to 63 letters, digits, and hyphens)'
  }
  const labels = decodeLabels(ascii)
  if (labels === undefined) return 'has a label in malformed Punycode'
  const twin = lookAlikeOf(labels.join('.'))
  if (twin !== undefined) return `looks like ${quote(twin)}`
  if (labels.some(mixesAlphabets)) return 'mixes alphabets within a label'
  const refused = reservedNameOf(name, RESERVED_NAMES)
  if (refused !== undefined) {
    return name === refused ? 'is the name of an internal host' : `is below ${quote(refused)}`
  }
  return ascii.length > 1 ? undefined : 'has a single label'
}

/** The labels in Unicode; undefined when `URL` would spell them differently. */
function decodeLabels(ascii: readonly string[]): readonly string[] | undefined {
  // `URL` has normalised the name already; only Punycode has another spelling.
  if (!ascii.some((label) => label.startsWith('xn--'))) return ascii
  const labels = ascii.map((label) => (label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? '') : label))
  const text = `https://${labels.join('.')}`
  const reads = URL.canParse(text) && new URL(text).hostname === ascii.join('.')
  return reads && labels.every((label) => !/\p{Default_Ignorable_Code_Point}/u.test(label)) ? labels : undefined
}
