// The package manager that runs these tests, a program or a script, or the one that the README names.
const own = process.env['npm_execpath'] ?? ''
const script: readonly [string, ...string[]] = /\.[cm]?js$/.test(own) ? [process.execPath, own] : [own]

/** The command line that runs pnpm. */
export const PNPM: readonly [string, ...string[]] = own.includes('pnpm') ? script : ['npx', '--yes', 'pnpm@12.21.0']
