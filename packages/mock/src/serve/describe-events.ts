import type { Amount, BackgroundEvent, CallEvent, JobEvent, WebhookEvent } from '@outlay/reference'

/** The units that are not currencies, as a line says one and several of them. */
const WORDS: Readonly<Record<string, readonly [one: string, several: string]>> = {
  credit: ['credit', 'credits'],
  'creative-unit': ['creative unit', 'creative units'],
}

/**
 * What a log line says of a call: who pays and what; nothing where neither is known.
 *
 * @example describeCall({ account: 'Acme', dryRun: true, cost: { amount: '1.5', unit: 'credit' } })
 * // 'Acme, dry run, would cost 1.5 credits'
 */
export function describeCall({ account, dryRun, cost, refunded, job }: Omit<CallEvent, 'type' | 'operation'>): string {
  const costs = cost && amountWords(cost)
  const paid = dryRun === true ? 'would cost' : job === undefined ? 'cost' : 'reserved'
  let text = account ?? ''
  const add = (part: string | undefined): void => {
    if (part !== undefined) text = text === '' ? part : `${text}, ${part}`
  }
  if (dryRun === true) add('dry run')
  add(costs && `${paid} ${costs}`)
  add(refunded && `refunded ${amountWords(refunded)}`)
  add(job && `job ${job}`)
  return text
}

/** The line of something that happened by itself: a job that ended, or what became of a webhook. */
export function describeBackgroundEvent(event: BackgroundEvent & { readonly vendor: string }): string {
  return `- ${event.vendor} ${event.type === 'job' ? jobWords(event) : webhookWords(event)}`
}

function jobWords({ job, account, status, charged, refunded }: JobEvent): string {
  const amounts = [charged && `charged ${amountWords(charged)}`, refunded && `refunded ${amountWords(refunded)}`]
  return [`job ${job} of ${account} ${status}`, ...amounts].filter((part) => part !== undefined).join(', ')
}

function webhookWords({ webhook, job, account, origin, status, outcome, attempt, attempts }: WebhookEvent): string {
  const what = `webhook ${webhook} of job ${job} of ${account}`
  if (status === 'recorded') return `${what} recorded, not sent to ${origin}: ${outcome}`
  const how = status === 'delivered' ? 'delivered' : 'not delivered'
  return `${what} ${how} to ${origin}: ${outcome}, attempt ${attempt} of ${attempts}`
}

function amountWords({ amount, unit }: Amount): string {
  const [one, several] = WORDS[unit] ?? [unit, unit]
  return `${amount} ${amount === '1' ? one : several}`
}
