// Bundles the command for its package, as part of `prepack`: a few large files start in half the time of some four hundred
// small ones. What a call does not need stays in files of its own, loaded when it is used.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'esbuild'

const ROOT = join(import.meta.dirname, '../..')
const PACKAGE = join(ROOT, 'packages/outlay')
/** Beside its declarations, which the compiler of TypeScript has written before. */
const FOLDER = join(PACKAGE, 'dist')
/** How the names of the files that `main.js` loads begin. */
const PARTS = 'bundle-'

/** What stays outside: the compiler with its generators, of which only folders make use, and Prism, which users install. */
const EXTERNAL = ['@outlay/compiler', '@outlay/compiler/*', '@stoplight/*']

/** Some packages are CommonJS and require modules of Node. */
const REQUIRE = `import { createRequire as createRequireOfNode } from 'node:module'
const require = createRequireOfNode(import.meta.url)`

/** Bundles `src/main.ts` into `dist/`, with the licences of what is in it. */
async function bundleCommand(): Promise<void> {
  for (const file of readdirSync(FOLDER)) if (file.startsWith(PARTS)) rmSync(join(FOLDER, file))
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [join(PACKAGE, 'src/main.ts')],
    outdir: FOLDER,
    chunkNames: `${PARTS}[name]-[hash]`,
    allowOverwrite: true,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22.18',
    external: EXTERNAL,
    banner: { js: REQUIRE },
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  })
  writeFileSync(join(FOLDER, `${PARTS}licenses.txt`), licensesOf(Object.keys(metafile.inputs)))
}

/** The licence of each package of the registry that files belong to, by name. */
function licensesOf(files: readonly string[]): string {
  const folders = new Set(files.flatMap((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []))
  const texts = [...folders].map((folder) => licenseOf(join(ROOT, folder)))
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
