// A library on the packed SDK that leaves its types to be inferred. Its declarations are written, so that every type
// in them has to have a name outside the SDK.
import { OutlayError } from '@outlay/sdk'
import * as aurous from '@outlay/sdk/aurous'
import { BalanceTooLowError } from '@outlay/sdk/aurous/errors'
import { listCharacters } from '@outlay/sdk/aurous/lists'
import { readMoney, withMoney } from '@outlay/sdk/aurous/money'
import { estimateImage, isUnpricedError } from '@outlay/sdk/aurous/offline'
import { createImageMutation, getImageOptions, getImageQueryKey } from '@outlay/sdk/aurous/query'
import {
  createImage as checkedImage,
  isRequestValidationError,
  RequestValidationError,
} from '@outlay/sdk/aurous/request-validation'
import { responseValidator } from '@outlay/sdk/aurous/response-validation'
import { withCache } from '@outlay/sdk/cache'
import { streamEvents } from '@outlay/sdk/events'
import { loggerHooks } from '@outlay/sdk/logger'
import * as lumenfall from '@outlay/sdk/lumenfall'
import { generateImagesMutation, generateImagesOptions } from '@outlay/sdk/lumenfall/query'
import { queryOptions } from '@tanstack/react-query'

export const client = withCache(
  aurous.createClient({ hooks: [loggerHooks(console)], responseValidator: responseValidator() }),
  {
    priceVersion: '2026-05-15',
  },
)
const lumen = lumenfall.createClient()
const path = { id: 'img_1' }
const body = { prompt: 'a dune' }
const picture = { model: 'dall-e-3', prompt: 'a hat' }
const messages = [{ role: 'user' as const, content: 'Why?' }]

export const renamed = aurous.createImage
export const checked = checkedImage
export const picking = lumenfall.generateImages
export const check = responseValidator()
export const create = () => aurous.createImage({ client, body })
export const whole = () => aurous.withResponse(aurous.createImage, { client, body })
export const dry = () =>
  lumenfall.withResponse(lumenfall.generateImages, { client: lumen, body: picture, query: { dryRun: true } })
export const chat = () =>
  streamEvents(lumenfall.completeChat, { client: lumen, body: { model: 'sample-chat', messages, stream: true } })
export const characters = () => listCharacters({ client })
export const priced = () => withMoney(aurous.getImage, { client, path })
export const amounts = (image: aurous.Generation) => readMoney(aurous.getImage, image)
export const offline = () => estimateImage({ body, at: 0 })
export const logger = loggerHooks(console)
export const wrap = (options: Parameters<typeof aurous.createImage>[0]) => aurous.createImage(options)

export function faults(error: unknown) {
  if (error instanceof RequestValidationError) return error.violations
  return []
}

export function told(error: unknown) {
  if (aurous.isApiErrorOf(aurous.createImage, error)) return error
  if (error instanceof BalanceTooLowError || isRequestValidationError(error) || isUnpricedError(error)) return error
  return error instanceof OutlayError ? error : undefined
}

export const image = getImageOptions({ client, path })
export const key = getImageQueryKey({ path })
export const polled = queryOptions({ ...getImageOptions({ client, path }), refetchInterval: 1000 })
export const spread = { ...getImageOptions({ client, path }), staleTime: 5 }
export const estimate = queryOptions(generateImagesOptions({ client: lumen, body: picture, query: { dryRun: true } }))
export const mutation = createImageMutation({ client })
export const run = generateImagesMutation({ client: lumen })
