import type { Grant } from "../scene.ts";

/** An amount shared by these bases, never more than they hold. */
export function sharedOut(minor: number, bases: readonly number[]): Grant {
  const whole = bases.reduce((sum, base) => sum + base, 0);
  return { sharedMinor: Math.max(0, Math.min(minor, whole)), bases };
}
