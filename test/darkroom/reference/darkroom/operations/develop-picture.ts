import type { DarkroomCall, DarkroomOutcome, DarkroomSession } from '../open.ts'

export function developPicture(
  { made }: DarkroomSession,
  { request }: DarkroomCall<{ readonly n?: number }>,
): DarkroomOutcome {
  const pictures = Array.from({ length: request.body.n ?? 1 }, (_, index) => `picture-${index + 1}`)
  made.push(...pictures)
  return { status: 200, body: { pictures, lab: 'north' } }
}
