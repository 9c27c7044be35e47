// Bundles the command for its package, as part of `prepack`: one large file starts in half the time of some four hundred small
// ones, and takes less memory. What a call does not need stays in files of its own, loaded when it is used. Nothing is made
// shorter but by its comments: what a user reports of an error names a function and a line.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { rolldown } from 'rolldown'

const ROOT = join(import.meta.dirname, '../..')
const PACKAGE = join(ROOT, 'packages/outlay')
/** Beside its declarations, which the compiler of TypeScript has written before. */
const FOLDER = join(PACKAGE, 'dist')
/** How the names of the files that `main.js` loads begin. */
const PARTS = 'bundle-'

/** What stays outside: the compiler with its generators, of which only folders make use, and Prism, which users install. */
const EXTERNAL = [/^@outlay\/compiler(?:\/|$)/, /^@stoplight\//]

/** What every `outlay mock` loads, in one file with all that these import: each file costs a start a millisecond. */
const MOCK = [
  ...['outlay/src/main', 'outlay/src/mock/banner', 'outlay/src/mock/send-sample', 'mock/src/serve/index'],
  'reference/src/generated/[a-z-]+\\.gen',
]

/** Bundles `src/main.ts` into `dist/`, with the licences of what is in it. */
async function bundleCommand(): Promise<void> {
  for (const file of readdirSync(FOLDER)) if (file.startsWith(PARTS)) rmSync(join(FOLDER, file))
  const bundle = await rolldown({
    cwd: ROOT,
    input: { main: join(PACKAGE, 'src/main.ts') },
    platform: 'node',
    external: EXTERNAL,
    transform: { target: 'node22.18' },
    // That one file has what others load later is what is asked for.
    checks: { ineffectiveDynamicImport: false },
  })
  const { output } = await bundle.write({
    dir: FOLDER,
    entryFileNames: '[name].js',
    chunkFileNames: `${PARTS}[name]-[hash].js`,
    comments: false,
    codeSplitting: { groups: [{ name: 'mock', test: new RegExp(`/packages/(?:${MOCK.join('|')})\\.ts$`) }] },
  })
  const files = output.flatMap((one) => (one.type === 'chunk' ? one.moduleIds : []))
  writeFileSync(join(FOLDER, `${PARTS}licenses.txt`), licensesOf(files))
}

/** The licence of each package of the registry that files belong to, by name. */
function licensesOf(files: readonly string[]): string {
  const folders = new Set(files.flatMap((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []))
  const texts = [...folders].map(licenseOf)
  return [...new Set(texts)].toSorted().join('\n')
}

function licenseOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
  return `${manifest.name} ${manifest.version}, ${manifest.license}\n${text}`
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license: string
}

await bundleCommand()
console.log(`Bundled the command into ${relative(process.cwd(), FOLDER)}/main.js.`)
