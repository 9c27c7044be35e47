import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { bundle } from './bundle.ts'
import { binary, type Runtime } from './runtime.ts'

// By its date it would have Node's modules and globals, so these are turned off; all that it reaches is this machine.
const CONFIG = `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "worker", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2026-11-01",
      compatibilityFlags = ["no_nodejs_compat", "no_nodejs_compat_v2", "disallow_eval_during_startup"],
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "worker")],
);
`

const { file, missing } = binary('@cloudflare/workerd-linux-64/bin/workerd')

/** Cloudflare's, which bans `eval`; the program is a worker that is asked once. */
export const workerd: Runtime = {
  name: 'workerd',
  missing,
  run: async (project, places) => {
    writeFileSync(join(project, 'worker.js'), await bundle(project, 'worker.ts'))
    writeFileSync(join(project, 'workerd.capnp'), CONFIG)
    const args = ['serve', 'workerd.capnp', '--control-fd=3']
    const child = spawn(file, args, { cwd: project, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
    let err = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    try {
      // The first line says where it listens.
      const listening = once(child.stdio[3] as Readable, 'data').then(([line]) => String(line))
      const line = await Promise.race([listening, once(child, 'close').then(() => '')])
      const [, port] = /"port":(\d+)/.exec(line) ?? []
      if (port === undefined) throw new Error(`workerd does not listen: ${line}${err}`)
      const answer = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: JSON.stringify(places) })
      const told = await answer.text()
      if (!answer.ok) throw new Error(`workerd answered ${answer.status}: ${told}${err}`)
      return told
    } finally {
      child.kill('SIGKILL')
    }
  },
}
