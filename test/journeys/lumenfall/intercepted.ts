// Loaded before the program (`node --import`), so that MSW answers for the vendor's own server; the program stays as it is.
import { handlers } from '@outlay/mock/msw'
import { lumenfall } from '@outlay/reference/lumenfall'
import { http } from 'msw'
import { setupServer } from 'msw/node'

let at = Date.parse('2026-11-20T12:00:00Z')
// Each request takes 400 ms by the clock of the mock; with no reply, MSW goes on to the next handler.
const passing = http.all('https://api.lumenfall.ai/*', () => {
  at += 400
})

setupServer(passing, ...handlers({ vendor: lumenfall, now: () => at })).listen({ onUnhandledFrame: 'error' })
