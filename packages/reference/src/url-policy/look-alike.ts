import { RESERVED_NAMES, reservedNameOf } from './reserved-names.ts'

/** Letters that look like the first of their row, after accents are gone; i, l and 1 look like each other. */
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
 * The refused name that a decoded host looks like, by the shapes of its letters; undefined when it is plain ASCII.
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
