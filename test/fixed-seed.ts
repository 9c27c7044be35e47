import { env } from 'node:process'
import fc from 'fast-check'

// Properties try the same values in every run, so that one that fails fails again; `FAST_CHECK_SEED=7 pnpm test` tries others.
fc.configureGlobal({ seed: Number(env['FAST_CHECK_SEED'] ?? 20_261_201) })
