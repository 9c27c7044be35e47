import type { DarkroomOutcome, DarkroomSession } from '../open.ts'

export function cutClip({ made }: DarkroomSession): DarkroomOutcome {
  const clip = `clip-${made.push('clip')}`
  return { status: 202, body: { clip } }
}
