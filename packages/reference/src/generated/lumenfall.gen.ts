// Written by `pnpm generate` from openapi/lumenfall/; change it there.
import { lumenfall as vendor } from '@outlay/vendor/lumenfall'
import type { Served } from '../behaviour/behaviour.ts'
import { generateImages } from '../lumenfall/operations/generate-images.ts'
import { editImages } from '../lumenfall/operations/edit-images.ts'
import { completeChat } from '../lumenfall/operations/complete-chat.ts'
import { createVideo } from '../lumenfall/operations/create-video.ts'
import { getVideo } from '../lumenfall/operations/get-video.ts'
import { listModels } from '../lumenfall/operations/list-models.ts'
import { getModel } from '../lumenfall/operations/get-model.ts'
import { getBalance } from '../lumenfall/operations/get-balance.ts'
import { listRequests } from '../lumenfall/operations/list-requests.ts'
import { listInvoices } from '../lumenfall/operations/list-invoices.ts'
import { open } from '../lumenfall/open.ts'
import { secrets } from '../lumenfall/secrets.ts'

/** Lumenfall as the reference serves it. */
export const lumenfall: Served<typeof vendor> = {
  ...vendor,
  behaviour: { open, secrets, operations: { generateImages, editImages, completeChat, createVideo, getVideo, listModels, getModel, getBalance, listRequests, listInvoices } },
}

export default lumenfall
