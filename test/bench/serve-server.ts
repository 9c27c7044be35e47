import { serve } from '@outlay/mock/serve'
import { xRouter } from '@outlay/reference/x-router'

// `serve()` as a test of an app starts it: one vendor and no log.
const { url, close } = await serve({ vendors: [xRouter], port: 0, now: () => Date.now() })
console.log(`listening on ${url}`)
process.once('SIGTERM', () => void close())
