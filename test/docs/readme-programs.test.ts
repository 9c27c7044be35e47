import { execFile } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const FOLDER = join(ROOT, 'test/.generated/readme-programs')
const TSC = join(ROOT, 'node_modules/.bin/tsc')

/** A program in a README: where it begins, and its text on the lines on which it stands there. */
interface Program {
  readonly file: string
  readonly text: string
}

/** The TypeScript programs of a README. A block that does not begin with an import continues the one before. */
function programsIn(readme: string, markdown: string): Program[] {
  const name = readme.replaceAll(/\W+/g, '-').replace(/-md$/, '')
  const programs: Program[] = []
  for (const { index, 1: language = '', 2: code = '' } of markdown.matchAll(/^```(tsx?)\n([\s\S]*?)^```/gm)) {
    const line = markdown.slice(0, index).split('\n').length
    const last = programs.at(-1)
    const before = last !== undefined && !code.startsWith('import ') ? last.text : ''
    const text = before + '\n'.repeat(line - before.split('\n').length + 1) + code
    if (last !== undefined && before !== '') programs[programs.length - 1] = { ...last, text }
    else programs.push({ file: `${name}-${line}.${language}`, text })
  }
  return programs
}

/** What the compiler says of programs, each a file of its own: a line for each error. */
async function errorsIn(programs: readonly Program[]): Promise<string[]> {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  for (const { file, text } of programs) writeFileSync(join(FOLDER, file), text)
  const compilerOptions = {
    composite: false,
    noEmit: true,
    isolatedDeclarations: false,
    lib: ['es2024', 'dom', 'dom.iterable'],
    jsx: 'react-jsx',
    types: ['node'],
  }
  const config = { extends: '../../../tsconfig.base.json', compilerOptions, include: ['*.ts', '*.tsx'] }
  writeFileSync(join(FOLDER, 'tsconfig.json'), JSON.stringify(config))
  const run = promisify(execFile)(TSC, ['-p', FOLDER, '--pretty', 'false'], { cwd: FOLDER })
  const said = await run.catch((error: { stdout?: string }) => error)
  return (said.stdout ?? String(said)).split('\n').filter((line) => line !== '')
}

describe('the programs of the READMEs', () => {
  it('compile, and one with a misspelled option does not', async () => {
    const readmes = globSync(['README.md', 'packages/*/README.md', 'openapi/*/README.md'], { cwd: ROOT }).sort()
    const programs = readmes.flatMap((readme) => programsIn(readme, readFileSync(join(ROOT, readme), 'utf8')))
    expect(programs.length).toBeGreaterThan(30)
    const misspelled =
      "import { createClient } from '@outlay/sdk/x-router'\ncreateClient({ baseURL: 'http://a.example' })\n"
    const [error, ...others] = await errorsIn([...programs, { file: 'a-misspelled.ts', text: misspelled }])
    expect(others).toEqual([])
    expect(error).toMatch(/^a-misspelled\.ts\(2,16\): error TS2561: .* Did you mean to write 'baseUrl'\?$/)
  })

  it('keep their lines, and continue where they do not begin with an import', () => {
    const markdown = 'A\n```ts\nimport a\nb\n```\nC\n```ts\nd\n```\n```tsx\nimport e\n```\n'
    expect(programsIn('x/README.md', markdown)).toEqual([
      { file: 'x-README-2.ts', text: '\n\nimport a\nb\n\n\n\nd\n' },
      { file: 'x-README-10.tsx', text: `${'\n'.repeat(10)}import e\n` },
    ])
  })
})
