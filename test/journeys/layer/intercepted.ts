// Loaded before the app (`node --import`), so that MSW answers for the vendor's own server; the app's code stays as it is.
import { handlers } from '@outlay/mock/msw'
import { layer } from '@outlay/reference/layer'
import { http } from 'msw'
import { setupServer } from 'msw/node'

let at = Date.now()
// Each request takes 400 ms by the clock of the mock; with no reply, MSW goes on to the next handler.
const passing = http.all('https://api.app.layer.ai/*', () => {
  at += 400
})

setupServer(passing, ...handlers({ vendor: layer, now: () => at })).listen({ onUnhandledFrame: 'error' })
