import module from 'node:module'

// The program behind the row `generate`: what `pnpm generate` does, in memory.
module.enableCompileCache()
const [{ compile }, { readSources }, { workspaceTargets }] = await Promise.all([
  import('@outlay/compiler'),
  import('@outlay/compiler/files'),
  import('@outlay/compiler/targets'),
])
const [, , folder = ''] = process.argv
const { files, diagnostics } = await compile({ sources: readSources(folder), targets: workspaceTargets })
if (diagnostics.length > 0) throw new Error(`${folder} has ${diagnostics.length} diagnostics`)
const { user, system } = process.cpuUsage()
console.log(JSON.stringify({ files: files.length, cpu: (user + system) / 1e6 }))
