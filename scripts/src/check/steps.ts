import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compile, formatDiagnostic } from '@outlay/compiler'
import { readSources, staleFiles } from '@outlay/compiler/files'
import { lintDocuments } from '@outlay/compiler/lint'
import { workspaceTargets } from '@outlay/compiler/targets'
import { extensionSchemasFile } from '../extension-schemas-file.ts'
import { command } from './command.ts'
import { type Outcome, one, type Step } from './step.ts'
import { testOutcome } from './test-outcome.ts'

/** What `pnpm check` looks at in the workspace `root`, in order. */
export function steps(root: string): Step[] {
  return [
    { name: 'types', run: () => tool(root, 'tsc', '-b', 'test', 'scripts', '--pretty', 'false') },
    {
      name: 'code',
      run: () => tool(root, 'biome', 'ci', '--error-on-warnings', '--diagnostic-level=warn', '--colors=off'),
    },
    { name: 'documents', run: async () => documents(root) },
    { name: 'generated files', run: () => generatedFiles(root) },
    { name: 'tests', run: () => tests(root, ['unit', 'contract', 'journeys']) },
    { name: 'packed packages, Prism and other runtimes', run: () => tests(root, ['packed']) },
  ]
}

async function tool(root: string, name: string, ...args: readonly string[]): Promise<Outcome> {
  const { code, output } = await command(root, name, ...args)
  return code === 0 ? one([]) : one([output || `${name} ended with code ${code}.`])
}

async function documents(root: string): Promise<Outcome> {
  return one((await lintDocuments(readSources(join(root, 'openapi')))).map(formatDiagnostic))
}

async function generatedFiles(root: string): Promise<Outcome> {
  const sources = readSources(join(root, 'openapi'))
  const { files, diagnostics } = await compile({ sources, targets: workspaceTargets })
  if (diagnostics.length > 0) return one(diagnostics.map(formatDiagnostic))
  const stale = staleFiles([...files, extensionSchemasFile(root)], root)
  const hint = 'These files are missing, stale or left over. Run `pnpm generate`.'
  return one(stale.length === 0 ? [] : [...stale, hint])
}

async function tests(root: string, projects: readonly string[]): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'outlay-check-'))
  const report = join(folder, 'tests.json')
  try {
    const where = ['--config', 'test/vitest.config.ts', '--root', '.', ...projects.map((name) => `--project=${name}`)]
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const ended = await command(root, 'vitest', 'run', ...where, ...reporters)
    return testOutcome(ended, existsSync(report) ? readFileSync(report, 'utf8') : undefined)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
