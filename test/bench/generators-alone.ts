import { mkdtempSync, rmSync } from 'node:fs'
import module from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The reference of the row `generate`: hey-api writes the types of each document in memory, Redocly checks its structure,
// each as its own manual says, and nothing else is done.
module.enableCompileCache()
const [{ createClient }, { createConfig, lint }] = await Promise.all([
  import('@hey-api/openapi-ts'),
  import('@redocly/openapi-core'),
])
const config = await createConfig({ rules: { struct: 'error' } })
const folder = mkdtempSync(join(tmpdir(), 'outlay-bench-types-'))
let files = 0
for (const file of process.argv.slice(2)) {
  const output = { path: join(folder, 'unwritten'), clean: false, postProcess: [] }
  const logs = { level: 'silent', file: false } as const
  const [context] = await createClient({ dryRun: true, input: file, output, logs, plugins: ['@hey-api/typescript'] })
  files += context === undefined ? 0 : [...context.gen.files.registered()].length
  const problems = await lint({ ref: file, config })
  if (problems.length > 0) throw new Error(`${file}: ${problems[0]?.message}`)
}
rmSync(folder, { recursive: true })
const { user, system } = process.cpuUsage()
console.log(JSON.stringify({ files, cpu: (user + system) / 1e6 }))
