#!/usr/bin/env node
import module from 'node:module'

// Sources run as they are from here on; older releases cannot, so this file stays plain JavaScript.
const OLDEST = [22, 18]
const [major, minor] = process.versions.node.split('.').map(Number)

if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) {
  module.enableCompileCache()
  // Whoever reads may leave early, as `| head` does; a mock then serves on.
  process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error
  })
  const { main } = await import('outlay/main')
  process.exitCode = await main(process.argv.slice(2))
} else {
  console.error(`outlay runs on Node ${process.versions.node} here; it needs Node ${OLDEST.join('.')} or later.`)
  process.exitCode = 2
}
