import type { Hooks } from './hooks.ts'

/** Tells every hook of a name. */
export function callHooks<Name extends keyof Hooks>(
  hooks: readonly Hooks[] = [],
  name: Name,
  told: Parameters<NonNullable<Hooks[Name]>>[0],
): void {
  for (const one of hooks) (one[name] as ((told: unknown) => void) | undefined)?.(told)
}
