/** What the first account of each vendor has at first. */
export const AMOUNTS = { aurous: '1000000000', layer: '1000000000', lumenfall: '1000000' } as const
